import { expect, test, vi } from 'vitest'
import { runInSlices } from './in-slices.ts'

function* counting(to: number, busyMs = 0): Generator<undefined, number> {
  for (let at = 0; at < to; at += 1) {
    const until = performance.now() + busyMs
    while (performance.now() < until);
    yield
  }
  return to
}

test('what ends soon ends at once', () => {
  const onEnd = vi.fn<(made: number) => void>()
  runInSlices(counting(3), onEnd)
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(3)
})

test('what takes long lets others in between', async () => {
  const order: string[] = []
  const ended = new Promise<void>((resolve) => {
    runInSlices(counting(20, 2), () => {
      order.push('ended')
      resolve()
    })
  })
  setTimeout(() => order.push('other'), 0)
  await ended
  expect(order).toEqual(['other', 'ended'])
})

test('what is stopped never ends', async () => {
  const onEnd = vi.fn<(made: number) => void>()
  runInSlices(counting(20, 2), onEnd)()
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(onEnd).not.toHaveBeenCalled()
})
