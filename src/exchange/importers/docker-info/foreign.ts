import type { Ignored } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { Fact } from './fact.ts'

const mostRuns = 50

/** Foreign lines, one entry for each run of them. Only the first line of a run is quoted, and only its beginning. */
export function foreignRuns(facts: readonly Fact[]): Ignored[] {
  const runs: { first: Fact; last: number; count: number }[] = []
  let isOpen = false
  for (const fact of facts) {
    const run = runs.at(-1)
    if (fact.of !== 'foreign') isOpen = false
    else if (isOpen && run) {
      run.last = fact.line
      run.count += 1
    } else {
      runs.push({ first: fact, last: fact.line, count: 1 })
      isOpen = true
    }
  }
  const shown = runs.slice(0, mostRuns).map(({ first, last, count }) => ({
    line: first.line,
    text: safeExcerpt(first.text, 80),
    why: count === 1 ? 'Not a line of docker info.' : `Not lines of docker info (to line ${String(last)}).`,
  }))
  const next = runs[mostRuns]
  if (!next) return shown
  return [
    ...shown,
    { line: next.first.line, text: '', why: `${String(runs.length - mostRuns)} more passages are no docker info.` },
  ]
}
