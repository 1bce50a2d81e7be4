import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'

/** The pairs of the page itself, then those for people who ask for more contrast, where they differ. */
function coloursOf(theme: Theme, block: string): Record<string, string> {
  const pairs = block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]))
}

const [usual = '', contrast = ''] = css.split('@media (prefers-contrast: more)')

/** Relative luminance and contrast as in https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  const [r = 0, g = 0, b = 0] = linear
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(a = '', b = ''): number {
  expect([a, b]).toEqual([expect.stringMatching(/^#/), expect.stringMatching(/^#/)])
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet', 'wash', 'signal-wash', 'watch-wash', 'danger-wash']
const inks = ['ink', 'ink-quiet', 'signal', 'signal-strong', 'watch', 'danger']
const onGrounds = inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]))
const text: [string, string][] = [
  ...onGrounds,
  ['on-signal', 'signal'],
  ['on-signal', 'signal-strong'],
  ['paper', 'ink'],
]
const lines: [string, string][] = ['edge', 'focus', 'signal', 'danger'].flatMap((line) =>
  ['paper', 'sheet', 'wash'].map((ground): [string, string] => [line, ground]),
)

const themes: [Theme, Record<string, string>][] = [
  ['light', coloursOf('light', usual)],
  ['dark', coloursOf('dark', usual)],
]

test.each(themes)('text has a contrast of 4.5 to 1 on every ground it may stand on: %s', (_, colours) => {
  const weak = text.filter(([ink, ground]) => ratio(colours[ink], colours[ground]) < 4.5)
  expect(weak).toEqual([])
})

test.each(themes)('edges of controls and the ring of the focus have 3 to 1: %s', (_, colours) => {
  const weak = lines.filter(([line, ground]) => ratio(colours[line], colours[ground]) < 3)
  expect(weak).toEqual([])
})

test.each(themes)('more contrast, when asked for, is 7 to 1 for text and 3 to 1 for rules: %s', (theme, colours) => {
  const more = { ...colours, ...coloursOf(theme, contrast) }
  expect(ratio(more['ink-quiet'], more['wash'])).toBeGreaterThanOrEqual(7)
  expect(ratio(more['rule'], more['sheet'])).toBeGreaterThanOrEqual(3)
})

test('the measure itself is right: black on white is 21 to 1', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
