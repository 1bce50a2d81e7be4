import { useMemo } from 'react'
import type { Read } from '../exchange/importer.ts'
import type { TextRead } from '../store/read-text.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TableColumns } from './columns/TableColumns.tsx'
import { readAgain, readColumns, stopReading, takeAway } from './hand-in.ts'
import type { HeldInput } from './held-inputs.ts'
import { useWantedLine } from './shown-spot.ts'
import { sourceEntries, tallyOf } from './source-entries.ts'
import { SourceLines } from './SourceLines.tsx'
import { counted, linesInWords, sizeInWords } from './what-was-read.ts'

/** One text or file: what it is, and its lines with what became of each. */
export function SourceCard({ input, isOpen }: { readonly input: HeldInput; readonly isOpen: boolean }) {
  const { id, name, state, size } = input
  const label = state.kind === 'read' ? state.reading.label : undefined
  return (
    <section className="source" aria-labelledby={`source-${id}`}>
      <div className="source-head">
        <h3 id={`source-${id}`}>
          {name === undefined ? 'The pasted text' : <Given text={name} most={50} />}
          {label !== undefined && <span className="source-kind">: {label}</span>}
        </h3>
        <span className="source-size">{sizeInWords(size)}</span>
        <Button look="quiet" size="small" icon="trash" onClick={() => removed(id)}>
          Take away<span className="visually-hidden"> {name?.slice(0, 60) ?? 'the pasted text'}</span>
        </Button>
      </div>
      <State input={input} isOpen={isOpen} />
    </section>
  )
}

/** The button goes with what it takes away; the page then takes the focus. */
function removed(id: string): void {
  takeAway(id)
  document.getElementById('main')?.focus({ preventScroll: true })
}

function State({ input, isOpen }: { readonly input: HeldInput; readonly isOpen: boolean }) {
  const { id, state } = input
  switch (state.kind) {
    case 'reading':
      return (
        <div className="source-waiting">
          <progress aria-label={`Reading ${input.name ?? 'the pasted text'}`} />
          <Button size="small" onClick={() => stopReading(id)}>
            Stop
          </Button>
        </div>
      )
    case 'stopped':
      return <Again id={id} title="Not read" says="The reading was stopped." />
    case 'failed':
      return <Again id={id} title="Not read" says={state.says} />
    case 'read':
      return (
        <>
          <Became reading={state.reading} id={id} isOpen={isOpen} />
          {state.reading.kind === 'read' && state.reading.table && (
            <TableColumns
              key={state.reading.table.sheets.find(({ isRead }) => isRead)?.name}
              table={state.reading.table}
              choices={input.columns}
              onChoose={(columns) => readColumns(id, columns)}
            />
          )}
        </>
      )
  }
}

function Again({ id, title, says }: { readonly id: string; readonly title: string; readonly says: string }) {
  const again = (
    <Button size="small" onClick={() => readAgain(id)}>
      Read it again
    </Button>
  )
  return (
    <Notice tone="watch" announce="status" title={title} action={again}>
      <p>{says}</p>
    </Notice>
  )
}

interface BecameProps {
  readonly reading: TextRead
  readonly id: string
  readonly isOpen: boolean
}

function Became({ reading, id, isOpen }: BecameProps) {
  if (reading.kind === 'read') return <Lines reading={reading} id={id} isOpen={isOpen} />
  const title = reading.kind === 'declined' ? 'Recognised, but not used' : 'Not recognised'
  return (
    <Notice tone="watch" announce="status" title={title}>
      <p>{reading.says}</p>
      {reading.kind === 'unrecognised' && reading.saw !== '' && (
        <p>
          It begins with{' '}
          <code>
            <Given text={reading.saw} most={80} />
          </code>
        </p>
      )}
    </Notice>
  )
}

interface LinesProps extends BecameProps {
  readonly reading: TextRead & Read
}

function Lines({ reading, id, isOpen }: LinesProps) {
  const entries = useMemo(() => sourceEntries(reading, reading.shown), [reading])
  const tally = useMemo(() => tallyOf(entries), [entries])
  // A line that somebody wants to see opens what it stands in.
  const wanted = useWantedLine(id)
  const { shown } = reading
  const rest = shown && shown.lines > (shown.shown.at(-1)?.line ?? 0) ? shown.lines : undefined
  const words = [
    `${linesInWords(tally.told)} understood`,
    ...(tally['not-used'] > 0 ? [`${tally['not-used']} not used`] : []),
    ...(tally.remark > 0 ? [counted(tally.remark, 'remark', 'remarks')] : []),
    ...(tally.nothing > 0 ? [`${tally.nothing.toLocaleString('en')} with nothing about a plan`] : []),
  ]
  return (
    <Disclosure
      key={wanted ? 'wanted' : 'as it was'}
      look="quiet"
      summary={words.join(', ')}
      isOpenAtFirst={isOpen || wanted !== undefined}
    >
      <SourceLines input={id} entries={entries} />
      {rest !== undefined && shown && shown.shown.length >= 5000 && (
        <p className="note quiet">
          Of its {linesInWords(rest)}, those that say nothing about a plan are shown up to line{' '}
          {shown.shown.at(-1)?.line.toLocaleString('en')}.
        </p>
      )}
    </Disclosure>
  )
}
