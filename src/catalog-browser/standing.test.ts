import { expect, test } from 'vitest'
import { catalog } from '../advisor/catalog/catalog.ts'
import { standingOfDriver, standingOfLine, standingOfProduct } from './standing.ts'

const { drivers, volumes, platforms } = catalog

test.each([
  ['a removed driver', 'devicemapper', true, /^deprecated from Docker Engine [\d.]+, removed in Docker Engine [\d.]+/],
  ['a driver that is called legacy', 'overlay2', false, /^called legacy from Docker Engine [\d.]+$/],
])('%s tells what happened to it, in its order', (_what, id, isEnded, words) => {
  const driver = drivers.find((one) => one.id === id)
  expect(driver && standingOfDriver(driver)).toEqual({ words: expect.stringMatching(words), isEnded })
})

test('a product that has ended is over, and one whose status no document tells is not', () => {
  const standings = volumes.map((volume) => ({ status: volume.status.value, ...standingOfProduct(volume) }))
  for (const { status, isEnded } of standings) expect(isEnded).toBe(status === 'ended')
  expect(standings.find(({ status }) => status === 'unknown')?.words).toBe('no current document tells its status')
})

test('a line is over on the day after its last', () => {
  const line = platforms.systems.find(({ end }) => end.kind === 'published')
  const last = line?.end.kind === 'published' ? line.end.on.value : ''
  expect(line && standingOfLine(line, last)).toEqual({ words: `until ${last}`, isEnded: false })
  expect(line && standingOfLine(line, `${last}+`)).toEqual({ words: `ended ${last}`, isEnded: true })
})

test('a line whose documents contradict each other says how many days they give', () => {
  const line = platforms.msr.find(({ end }) => end.kind === 'contradicted')
  expect(line && standingOfLine(line, '2999-01-01')).toEqual({
    words: expect.stringMatching(/^documents give \d different days for its end$/),
    isEnded: false,
  })
})
