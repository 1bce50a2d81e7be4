import type { Ignored, Note } from '../../importer.ts'

const listedOfAKind = 20

/** Gathers remarks about cells; of many with one reason in one column, the first are listed and the others counted. */
export class Remarks {
  private readonly kinds = new Map<string, { listed: Ignored[]; more: number; last: number; what: string }>()

  /** `what` is the column, or the kind of row, that the remark is about; `text` is asked for only where it is listed. */
  add(what: string, line: number, text: () => string, why: string): void {
    const key = `${what}\n${why}`
    const kind = this.kinds.get(key) ?? { listed: [], more: 0, last: line, what }
    if (kind.listed.length < listedOfAKind) kind.listed.push({ line, text: text(), why })
    else kind.more += 1
    kind.last = line
    this.kinds.set(key, kind)
  }

  ignored(): Ignored[] {
    return [...this.kinds.values()].flatMap(({ listed, more, last, what }) => {
      const [first] = listed
      if (more === 0 || !first) return listed
      return [
        ...listed,
        { line: last, text: `${more} more cells under ${what}, the last in line ${last}`, why: first.why },
      ]
    })
  }

  notes(): Note[] {
    return [...this.kinds.values()].flatMap(({ listed: [first, ...others], more }) => {
      if (!first) return []
      const count = others.length + more
      const says = count === 0 ? first.why : `${first.why} So it is with ${count} more.`
      return [{ line: first.line, text: first.text, says }]
    })
  }
}
