import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReadAnswer } from '../store/read-text.ts'
import {
  handInFiles,
  handInText,
  readAgain,
  readColumns,
  stopReading,
  takeAllAway,
  takeAway,
  typePasted,
} from './hand-in.ts'
import { heldNow } from './held-inputs.ts'
import { settle } from './choose.ts'

type Asked = { readonly input: string | Blob; readonly name?: string; readonly columns?: object }
const asked: { readonly what: Asked; readonly signal: AbortSignal; readonly answer: (one: ReadAnswer) => void }[] = []

vi.mock('../store/read-text.ts', () => ({
  readText: (what: Asked, signal: AbortSignal) =>
    new Promise<ReadAnswer>((answer) => {
      asked.push({ what, signal, answer })
      signal.addEventListener('abort', () => answer({ kind: 'cancelled' }))
    }),
}))

const reading = { kind: 'unrecognised', saw: 'x', says: 'Nothing.' } as const
const states = () => heldNow().inputs.map(({ state }) => state.kind)
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  takeAllAway()
  asked.length = 0
  vi.useRealTimers()
})

describe('files', () => {
  test('are listed at once, in their order, and become what the reader says', async () => {
    handInFiles([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')])
    expect(heldNow().inputs.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    asked[1]?.answer({ kind: 'answered', gives: reading })
    await settled()
    expect(states()).toEqual(['reading', 'read'])
  })

  test.each([
    [50_000_000, ['reading']],
    [50_000_001, ['failed']],
  ])('of %d bytes: %j', (size, expected) => {
    const file = new File([], 'big.tar')
    Object.defineProperty(file, 'size', { value: size })
    handInFiles([file])
    expect(states()).toEqual(expected)
  })

  test('that cannot be read say so, and that they may be folders', async () => {
    handInFiles([new File([], 'folder')])
    asked[0]?.answer({ kind: 'failed', says: 'NotReadableError' })
    await settled()
    expect(heldNow().inputs[0]?.state).toEqual({
      kind: 'failed',
      says: expect.stringMatching(/NotReadableError.*folder/),
    })
  })

  test('may be stopped and read again', async () => {
    handInFiles([new File(['a'], 'a.txt')])
    stopReading(heldNow().inputs[0]?.id ?? '')
    await settled()
    expect(states()).toEqual(['stopped'])
    readAgain(heldNow().inputs[0]?.id ?? '')
    asked[1]?.answer({ kind: 'answered', gives: reading })
    await settled()
    expect(states()).toEqual(['read'])
  })

  test('that are tables are read once more with what their columns mean', async () => {
    handInFiles([new File(['a'], 'a.csv')])
    const columns = { columns: { 0: { tells: 'name' } } }
    readColumns(heldNow().inputs[0]?.id ?? '', columns)
    expect(asked.map(({ what }) => what.columns)).toEqual([undefined, columns])
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[1]?.answer({ kind: 'answered', gives: reading })
    await settled()
    expect(states()).toEqual(['read'])
  })
})

describe('what stands in the box', () => {
  test('is read once the keys rest, and is one input however often it changes', async () => {
    typePasted('a')
    typePasted('ab')
    expect(heldNow().inputs).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(asked.map(({ what }) => what.input)).toEqual(['ab'])
    asked[0]?.answer({ kind: 'answered', gives: reading })
    await settled()
    typePasted('abc')
    await vi.advanceTimersByTimeAsync(200)
    expect(heldNow().inputs.map(({ id }) => id)).toEqual(['pasted'])
    // Until the new text is read, what the old one told stays in sight.
    expect(states()).toEqual(['read'])
  })

  test('is no input any more when it is empty', async () => {
    typePasted('a')
    await vi.advanceTimersByTimeAsync(200)
    typePasted(' ')
    expect(heldNow().inputs).toEqual([])
    expect(asked[0]?.signal.aborted).toBe(true)
  })

  test.each([
    [199_999, 1, ['pasted']],
    [200_000, 0, ['Pasted text']],
  ])('of %d characters stays in the box or is listed like a file', async (length, inBox, names) => {
    handInText('x'.repeat(length))
    await vi.advanceTimersByTimeAsync(200)
    expect(Math.sign(heldNow().pasted.length)).toBe(inBox)
    expect(heldNow().inputs.map(({ id, name }) => name ?? id)).toEqual(names)
  })
})

test('after an input is gone, what was settled about its new rows is forgotten', () => {
  handInFiles([new File(['a'], 'a.txt')])
  settle('nodePools/1/os', 'rhel')
  settle('platform/site', 'aws')
  takeAway(heldNow().inputs[0]?.id ?? '')
  expect(heldNow().inputs).toEqual([])
  expect(heldNow().choices.values).toEqual({ 'platform/site': 'aws' })
})
