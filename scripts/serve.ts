import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { answer, readFolder } from './static-files.ts'

const folder = 'dist'
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no ${folder}/index.html: run "npm run build" first, or "npm start", which does both.`)
  process.exit(1)
}

const files = await readFolder(folder)
const server = createServer((request, response) => {
  const { status, headers, body } = answer(files, request.method ?? 'GET', request.url ?? '/')
  response.writeHead(status, headers).end(body)
})

// PORT=0 lets the system choose.
const firstPort = Number(process.env['PORT'] ?? 4173)
let port = firstPort
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port >= firstPort + 20) throw error
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`Stowage is at http://localhost:${address.port}/`)
})
server.listen(port, '127.0.0.1')
