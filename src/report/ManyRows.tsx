import { useDeferredValue, useMemo, useState } from 'react'
import type { Weights } from '../advisor/rank.ts'
import { Button } from '../ui/Button.tsx'
import { Given } from '../ui/Given.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { TextField } from '../ui/TextField.tsx'
import { LazyDetails } from './LazyDetails.tsx'
import { manyChoicesOf, manyRowsOf, manyRowsWith, rowsOnAPage, type ManyRow } from './many-rows.ts'
import { OneOfMany } from './OneOfMany.tsx'
import { useIsPrinting } from './printing.ts'
import type { ReportRow } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { writeScore } from './shown-points.ts'
import './many-rows.css'

interface ManyRowsProps {
  readonly rows: readonly ReportRow[]
  readonly weights: Weights
}

/** So many lines are worth their paper. */
const mostOnPaper = 1000

/** The rows of a plan of many, fifty at a time, to search and choose from; each opens into its full argument. */
export function ManyRows({ rows, weights }: ManyRowsProps) {
  const { nameOf } = useReport()
  const all = useMemo(() => manyRowsOf(rows, nameOf), [rows, nameOf])
  const choices = useMemo(() => manyChoicesOf(all), [all])
  const [search, setSearch] = useState('')
  const [words, setWords] = useState('')
  const [page, setPage] = useState(0)
  const wanted = useDeferredValue(search)
  const found = useMemo(() => manyRowsWith(all, wanted, words), [all, wanted, words])
  const isPrinting = useIsPrinting()
  const last = Math.max(0, Math.ceil(found.length / rowsOnAPage) - 1)
  const at = Math.min(page, last)
  const shown = isPrinting ? found.slice(0, mostOnPaper) : found.slice(at * rowsOnAPage, at * rowsOnAPage + rowsOnAPage)
  return (
    <>
      <div className="many-choose no-print">
        <TextField
          label="Search by name"
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value)
            setPage(0)
          }}
        />
        <SelectField
          label="Only those that come to"
          empty="All"
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
            setPage(0)
          }}
          choices={choices.map((one) => ({
            value: one.words,
            label: `${one.words} (${one.count.toLocaleString('en-US')})`,
          }))}
        />
      </div>
      <StatusLine>{foundInWords(found.length, rows.length)}</StatusLine>
      <Lines rows={shown} weights={weights} />
      {isPrinting && found.length > shown.length && (
        <p className="report-note">
          On paper the first {mostOnPaper.toLocaleString('en-US')} of {found.length.toLocaleString('en-US')}.
        </p>
      )}
      <Pages at={at} last={last} onTurn={setPage} />
    </>
  )
}

function foundInWords(found: number, all: number): string {
  const count = (rows: number) => rows.toLocaleString('en-US')
  if (found === all) return `${count(all)} rows`
  return found === 0 ? `None of ${count(all)} rows` : `${count(found)} of ${count(all)} rows`
}

function Lines({ rows, weights }: { readonly rows: readonly ManyRow[]; readonly weights: Weights }) {
  return (
    <div className="many-rows">
      {rows.map(({ row, words, mark, score }) => (
        <LazyDetails
          key={row.key}
          className="disclosure-row many-row"
          isPrinted={false}
          summary={
            <span className="many-line">
              <span className="many-about">
                <Given text={row.about} most={60} />
                {row.need !== undefined && ` (${row.need === 'config' ? 'configuration' : row.need})`}
              </span>
              <span className="many-words">{words}</span>
              <span className="many-mark">{mark && <StateMark state={mark.state}>{mark.word}</StateMark>}</span>
              <span className="many-score">{score !== undefined && writeScore(score)}</span>
            </span>
          }
        >
          {() => <OneOfMany row={row} weights={weights} />}
        </LazyDetails>
      ))}
    </div>
  )
}

interface PagesProps {
  readonly at: number
  readonly last: number
  readonly onTurn: (page: number) => void
}

function Pages({ at, last, onTurn }: PagesProps) {
  if (last === 0) return null
  return (
    <nav className="many-pages no-print" aria-label="Pages of rows">
      <Button size="small" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        Previous
      </Button>
      <span>
        Page {at + 1} of {last + 1}
      </span>
      <Button size="small" disabled={at === last} onClick={() => onTurn(at + 1)}>
        Next
      </Button>
    </nav>
  )
}
