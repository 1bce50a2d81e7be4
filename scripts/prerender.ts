import { readFile, rm, writeFile } from 'node:fs/promises'
import { build } from 'vite'

const outDir = '.cache/prerender'
const place = '<!--app-->'

await build({
  logLevel: 'warn',
  build: { ssr: 'src/prerender.tsx', outDir, emptyOutDir: true, manifest: false, copyPublicDir: false },
})
const prerender: { renderStartPage: () => string } = await import(`../${outDir}/prerender.js`)
const startPage = prerender.renderStartPage()
const shell = await readFile('dist/index.html', 'utf8')

if (!shell.includes(place)) throw new Error(`dist/index.html has no ${place} to put the start page in`)
// The policy forbids style attributes and inline code; an address from the root would break the page in a subfolder.
for (const forbidden of [' style="', '<style', '<script', 'file:', ' src="/', ' href="/']) {
  if (startPage.includes(forbidden)) throw new Error(`The prerendered start page contains ${forbidden}`)
}

// A function, because a `$` in the page would mean something in a replacement text.
await writeFile(
  'dist/index.html',
  shell.replace(place, () => startPage),
)
await rm(outDir, { recursive: true })
console.log(`The start page is in dist/index.html (${startPage.length.toLocaleString('en')} characters)`)
