import { chromium, type Page } from '@playwright/test'
import { createServer } from 'node:http'
import { availableParallelism, loadavg } from 'node:os'
import { findOrInstallBrowser } from './find-browser.ts'
import { watchPage, type Seen } from './first-control/watch-page.ts'
import { answer, readFolder } from './static-files.ts'

// How soon the first control can be used, and how soon the first two answers have advice, on a slow processor: of dist/,
// or of the addresses given, in turn, so that several sites are measured under the same load.
const runs = 9
const slowdown = 4
const radios = ['Own servers', 'Kubernetes']
const limitsMs = { controlMs: 900, adviceMs: 1500 }

const executablePath = findOrInstallBrowser()
if (!executablePath) throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to it.')

/** Uncompressed and never cached, because the time of the processor is measured and not that of a network. */
async function serveBuild(): Promise<string> {
  const files = await readFolder('dist')
  if (!files.has('/index.html')) throw new Error('There is no dist/index.html: run "npm run build" first.')
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(files, request.method ?? 'GET', request.url ?? '/')
    response.writeHead(status, { ...headers, 'Cache-Control': 'no-store' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  server.unref()
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port')
  return `http://localhost:${address.port}/`
}

let bestLoopMs = Infinity
const isCalm = (loopMs: number) => loopMs <= 1.25 * bestLoopMs

async function timeLoop(page: Page): Promise<number> {
  const loopMs = await page.evaluate(() => {
    const startedAt = performance.now()
    let sum = 0
    for (let i = 0; i < 6e7; i += 1) sum = (sum * 31 + i) | 0
    return performance.now() - startedAt + (sum === 0 ? 1 : 0)
  })
  bestLoopMs = Math.min(bestLoopMs, loopMs)
  return loopMs
}

/** Waits until a fixed loop takes at most a quarter longer than it ever did, so that a busy machine does not count. */
async function waitForCalm(page: Page): Promise<number> {
  await page.waitForTimeout(1500)
  for (let tries = 0; tries < 300; tries += 1) {
    const loopMs = await timeLoop(page)
    if (isCalm(loopMs)) return loopMs
    await page.waitForTimeout(500)
  }
  throw new Error('The machine is too busy to measure anything')
}

interface Visit {
  readonly url: string
  readonly seen: Seen
  /** The slower of the fixed loops before and after. */
  readonly loopMs: number
}

/** One visit with a browser that has never been used. */
async function visit(url: string): Promise<Visit> {
  const args = ['--disable-gpu', '--disable-background-networking']
  const context = await chromium.launchPersistentContext('', {
    executablePath: executablePath ?? '',
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    // A runner of TypeScript wraps named functions in a call of __name, which no page knows.
    await context.addInitScript({ content: 'globalThis.__name = (given) => given' })
    const page = await context.newPage()
    const loopBeforeMs = await waitForCalm(page)
    await page.addInitScript(watchPage, radios)
    const devTools = await context.newCDPSession(page)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(url)
    const isStowage = (await page.title()).startsWith('Stowage')
    const isOver = (needsAdvice: boolean) => {
      const { controlMs, adviceMs } = window.seen
      return needsAdvice ? adviceMs !== undefined && performance.now() > adviceMs + 1000 : controlMs !== undefined
    }
    await page.waitForFunction(isOver, isStowage, { polling: 200 })
    const seen = await page.evaluate(() => window.seen)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    return { url, seen, loopMs: Math.max(loopBeforeMs, await timeLoop(page)) }
  } finally {
    await context.close()
  }
}

const addresses = process.argv.slice(2)
const urls = addresses.length > 0 ? addresses : [await serveBuild()]
const rounds: Visit[][] = []
// Judged anew each time: on a machine that was busy from the start, the first loops look calm until a faster one is seen.
const calmRounds = () => rounds.filter((round) => round.every(({ loopMs }) => isCalm(loopMs)))
while (calmRounds().length < runs) {
  if (rounds.length === 10 * runs) throw new Error('The machine is too busy to measure anything')
  const round: Visit[] = []
  for (const url of urls) round.push(await visit(url))
  rounds.push(round)
}

const words = {
  controlMs: 'until the first form control can be used',
  adviceMs: 'until the first two answers have their advice',
}
const load = loadavg()
  .map((average) => average.toFixed(1))
  .join(', ')
console.log(
  `${availableParallelism()} processors, load ${load}; the fixed loop takes ${bestLoopMs.toFixed(0)} ms; ${rounds.length - runs} busy rounds left out`,
)
let isMissed = false
for (const url of urls) {
  const visits = calmRounds().flatMap((round) => round.flatMap((one) => (one.url === url ? [one.seen] : [])))
  console.log(`${url}, processor slowed ${slowdown} times, ${runs} runs`)
  const isStowage = visits.some(({ adviceMs }) => adviceMs !== undefined)
  for (const figure of ['controlMs', 'adviceMs'] as const) {
    const times = visits.flatMap((one) => one[figure] ?? []).toSorted((a, b) => a - b)
    const [fastest, median, slowest] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)]
    if (fastest === undefined || median === undefined || slowest === undefined) continue
    const isLate = isStowage && median > limitsMs[figure]
    isMissed ||= isLate
    const range = `${fastest.toFixed(0)} to ${slowest.toFixed(0)}`
    const limit = isStowage ? `, limit ${limitsMs[figure]} ms${isLate ? '  MISSED' : ''}` : ''
    console.log(`${median.toFixed(0).padStart(7)} ms  ${words[figure]} (${range}${limit})`)
  }
}
process.exitCode = isMissed ? 1 : 0
