/** For tests only. Milliseconds of work: what the clock says depends on what else the machine does. */
export function worked(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Two files run at a time, and two threads of one core take up to twice the time of one; the deep tests run alone. */
export const busy = process.env['STOWAGE_DEEP'] === '1' ? 1 : 2

/** The least of a few attempts, since the first ones are spent on compiling, and some on tidying up. */
export function quickest(run: () => unknown, limit: number): number {
  let ms = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && ms >= limit; attempt += 1) ms = Math.min(ms, worked(run))
  return ms
}
