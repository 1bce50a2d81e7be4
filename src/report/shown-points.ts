/** A score as it is shown: to one decimal. */
export function shownScore(score: number): number {
  return Math.round(score * 10) / 10
}

/** What an option starts with before anything speaks for or against it. */
export const startingScore = 50

/**
 * Contributions to one decimal, so that with the starting 50 they add up to the shown score exactly: each is cut down
 * to a tenth, and the tenths that are then missing go to those that were cut most.
 * @param contributions in points of 0..100, unrounded; with the starting 50 they make `score`.
 */
export function shownPoints(contributions: readonly number[], score: number): number[] {
  // Floating point leaves 1.2 a hair below 12 tenths; a tenth of a billionth is far below what is shown.
  const tenths = contributions.map((points) => ({ points: points * 10, floor: Math.floor(points * 10 + 1e-7) }))
  const wanted = Math.round(shownScore(score) * 10) - startingScore * 10
  const missing = wanted - tenths.reduce((sum, { floor }) => sum + floor, 0)
  const byCut = tenths.map((_, index) => index).sort((a, b) => cutOf(tenths[b]) - cutOf(tenths[a]))
  const raised = new Set(byCut.slice(0, Math.max(0, missing)))
  return tenths.map(({ floor }, index) => (floor + (raised.has(index) ? 1 : 0)) / 10)
}

function cutOf(tenth: { readonly points: number; readonly floor: number } | undefined): number {
  return tenth ? tenth.points - tenth.floor : 0
}

const signed = new Intl.NumberFormat('en-US', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const plain = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** `+1.2`, `−0.4`, `0.0` */
export function writePoints(points: number): string {
  return signed.format(points === 0 ? 0 : points).replace('-', '−')
}

/** `56.6` */
export function writeScore(score: number): string {
  return plain.format(shownScore(score))
}
