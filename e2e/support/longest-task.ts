import { expect, type Page } from '@playwright/test'
import * as z from 'zod/mini'

const traceEvents = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.unknown(),
    }),
  ),
})

/** The longest task of a page's own thread while something is done, in milliseconds of work: other programs do not count. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['toplevel'] })
  await act()
  const trace = await browser?.stopTracing()
  const { traceEvents: events } = traceEvents.parse(JSON.parse(trace?.toString() ?? '{}'))
  const isPage = ({ name, args }: (typeof events)[number]) =>
    name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain')
  const threads = new Set(events.filter(isPage).map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
  // What the test itself asks of the page, such as to find a button among thousands, is no work of the page.
  const asked = events.filter(({ args }) => JSON.stringify(args ?? {}).includes('DevToolsSession'))
  const own = tasks.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      !asked.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur),
  )
  expect(own.length).toBeGreaterThan(10)
  return Math.max(...own.map(({ tdur = 0 }) => tdur / 1000))
}
