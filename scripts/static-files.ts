import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { securityHeaders } from './security-policy.ts'

const mimeTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface Answer {
  status: 200 | 404 | 405
  headers: Record<string, string>
  body?: Buffer | string
}

/** A folder's files by address. What is not in this list when the server starts cannot be asked for, whatever the path. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) for (const [name, body] of await readFolder(path)) files.set(`/${entry.name}${name}`, body)
    else files.set(`/${entry.name}`, await readFile(path))
  }
  return files
}

export function answer(files: Map<string, Buffer>, method: string, target: string): Answer {
  const text = { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { ...text, Allow: 'GET, HEAD' }, body: 'Only GET and HEAD\n' }
  }
  // No URL parser: it throws on targets such as `//`, and no name here needs decoding.
  const [path = '/'] = target.split('?')
  const name = path.endsWith('/') ? `${path}index.html` : path
  const body = files.get(name)
  if (!body) return { status: 404, headers: text, body: 'Not found\n' }
  const headers = {
    ...securityHeaders,
    'Content-Type': mimeTypes[extname(name)] ?? 'application/octet-stream',
    'Content-Length': String(body.length),
    // Names under assets/ carry a hash of their content; every other name keeps its address when its content changes.
    'Cache-Control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return method === 'HEAD' ? { status: 200, headers } : { status: 200, headers, body }
}
