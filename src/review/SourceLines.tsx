import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Icon, type IconName } from '../ui/icons.tsx'
import { counted } from './what-was-read.ts'
import { useWantedLine } from './shown-spot.ts'
import type { LineMark, SourceEntry, SourceLine } from './source-entries.ts'
import { spotOf } from './spots.ts'

interface SourceLinesProps {
  readonly input: string
  readonly entries: readonly SourceEntry[]
}

/** As many as are drawn at once; the others come page by page. */
const perPage = 150

const lineIn = (entry: SourceEntry, line: number) =>
  entry.kind === 'line' ? entry.line === line : entry.lines.some((one) => one.line === line)

/** The lines of an input, each with what became of it. */
export function SourceLines({ input, entries }: SourceLinesProps) {
  const [from, setFrom] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const wanted = useWantedLine(input)
  const at = wanted ? entries.findIndex((entry) => lineIn(entry, wanted.line)) : -1
  const [seen, setSeen] = useState(wanted)
  if (wanted !== seen) {
    setSeen(wanted)
    if (at >= 0 && (at < from || at >= from + perPage)) setFrom(Math.max(0, at - 5))
  }
  useEffect(() => {
    if (!wanted) return
    const line = list.current?.querySelector(`[data-line="${wanted.line}"]`)
    if (!(line instanceof HTMLElement)) return
    line.scrollIntoView({ block: 'center' })
    line.focus({ preventScroll: true })
  }, [wanted])
  const to = Math.min(entries.length, from + perPage)
  return (
    <>
      {from > 0 && <More words="Show earlier lines" onClick={() => setFrom(Math.max(0, from - perPage))} />}
      <ol className="source-lines" ref={list}>
        {entries
          .slice(from, to)
          .map((entry) =>
            entry.kind === 'line' ? (
              <Line key={entry.line} input={input} {...entry} />
            ) : (
              <Fold key={entry.lines[0]?.line} input={input} lines={entry.lines} />
            ),
          )}
      </ol>
      {to < entries.length && (
        <More
          words={`Show later lines (${counted(entries.length - to, 'entry', 'entries')})`}
          onClick={() => setFrom(to)}
        />
      )}
    </>
  )
}

function More({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <Button look="quiet" size="small" onClick={onClick}>
      {words}
    </Button>
  )
}

const marks: Readonly<Record<LineMark, { readonly icon: IconName; readonly word: string } | undefined>> = {
  told: { icon: 'check', word: 'Understood' },
  'not-used': { icon: 'minus', word: 'Not used' },
  remark: { icon: 'info', word: 'Remark' },
  nothing: undefined,
}

function Line({ input, line, text, mark, says, answers }: SourceLine & { readonly input: string }) {
  const sign = marks[mark]
  return (
    <li className={`source-line source-${mark}`} data-spots={spotOf(input, line)} data-line={line} tabIndex={-1}>
      <span className="source-number">
        <span className="visually-hidden">Line </span>
        {line}
      </span>
      <span className="source-mark">
        {sign && (
          <>
            <Icon name={sign.icon} />
            <span className="visually-hidden">
              {sign.word}
              {mark === 'told' && `: ${counted(answers, 'answer', 'answers')}`}
            </span>
          </>
        )}
      </span>
      <code>
        <bdi>{text}</bdi>
      </code>
      {says.map((one) => (
        <p key={one} className="source-says">
          {mark === 'not-used' ? 'Not used: ' : ''}
          {one}
        </p>
      ))}
    </li>
  )
}

function Fold({ input, lines }: { readonly input: string; readonly lines: readonly SourceLine[] }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return lines.slice(0, perPage).map((line) => <Line key={line.line} input={input} {...line} />)
  const [first, last] = [lines[0], lines.at(-1)]
  return (
    <li className="source-fold">
      <Button look="quiet" size="small" onClick={() => setIsOpen(true)}>
        Lines {first?.line} to {last?.line}: nothing about a plan
      </Button>
    </li>
  )
}
