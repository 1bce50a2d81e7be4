import { useEffect, useRef } from 'react'
import type { CatalogList } from '../store/page.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { Entry } from './entry.ts'
import { counted, listed, listWords } from './list-words.ts'
import { ResultLine } from './ResultLine.tsx'
import type { Found } from './search.ts'

const first = 20

interface ResultsProps {
  readonly found: Found
  readonly text: string
  /** Lists that are shown to their end. */
  readonly whole: readonly CatalogList[]
  readonly onWhole: (list: CatalogList) => void
  readonly onEverything: () => void
}

/** What a search found, list by list. */
export function Results({ found, text, whole, onWhole, onEverything }: ResultsProps) {
  const counts = found.map(({ list, entries }) => counted(entries.length, listWords[list]))
  const isEmpty = found.length === 0
  return (
    <>
      <output className="catalog-counts quiet note">{isEmpty ? 'Nothing matches.' : listed(counts)}</output>
      {isEmpty && (
        <EmptyState
          icon="search"
          title="Nothing in the catalog has all of this"
          action={<Button onClick={onEverything}>Show everything</Button>}
        >
          <p className="note">Every word must occur. Try fewer or shorter words, or take a filter away.</p>
        </EmptyState>
      )}
      {found.map(({ list, entries }) => (
        <ResultList
          key={list}
          list={list}
          entries={entries}
          text={text}
          isWhole={whole.includes(list)}
          onWhole={() => onWhole(list)}
        />
      ))}
    </>
  )
}

interface ResultListProps {
  readonly list: CatalogList
  readonly entries: readonly Entry[]
  readonly text: string
  readonly isWhole: boolean
  readonly onWhole: () => void
}

function ResultList({ list, entries, text, isWhole, onWhole }: ResultListProps) {
  const lines = useRef<HTMLUListElement>(null)
  const { title, explains, many } = listWords[list]
  const isCut = !isWhole && entries.length > first
  const isAsked = useRef(false)
  useEffect(() => {
    // The button is gone: the keyboard goes on with the first line that was not there.
    if (isAsked.current && !isCut) lines.current?.children[first]?.querySelector('a')?.focus()
    isAsked.current = false
  }, [isCut])
  const showAll = () => {
    isAsked.current = true
    onWhole()
  }
  return (
    <section className="catalog-list" aria-labelledby={`list-${list}`}>
      <header className="catalog-list-head">
        <h2 id={`list-${list}`}>{title}</h2>
        <p className="quiet note">{explains}</p>
      </header>
      <ul className="plain-list" ref={lines}>
        {entries.slice(0, isCut ? first : entries.length).map((entry) => (
          <ResultLine key={entry.id} entry={entry} text={text} />
        ))}
      </ul>
      {isCut && (
        <Button className="catalog-more" onClick={showAll}>
          Show all {entries.length} {many}
        </Button>
      )}
    </section>
  )
}
