import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Given } from '../../ui/Given.tsx'
import type { AnswerGroup, AnswerLine } from '../answers-in.ts'
import { AnswerRow } from './AnswerRow.tsx'

/** As many rows as are read one by one; the others are there when somebody asks for them. */
const mostRows = 12

/** The answers of one step: row by row, what is assumed folded away below what was said. */
export function AnswerGroups({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  const [isAll, setIsAll] = useState(false)
  const shown = isAll ? groups : groups.slice(0, mostRows)
  const left = groups.length - shown.length
  return (
    <>
      {shown.map(({ row, lines }, i) => (
        <div key={lines[0]?.trait ?? i} className="check-row">
          {row !== undefined && (
            <h3>
              <Given text={row} most={60} />
            </h3>
          )}
          <Said lines={lines.filter(({ state }) => state !== 'assumed')} />
          <Assumed lines={lines.filter(({ state }) => state === 'assumed')} />
        </div>
      ))}
      {left > 0 && (
        <Button size="small" onClick={() => setIsAll(true)}>
          Show {left.toLocaleString('en')} more
        </Button>
      )}
    </>
  )
}

function Said({ lines }: { readonly lines: readonly AnswerLine[] }) {
  if (lines.length === 0) return null
  return (
    <dl className="check-list">
      {lines.map((line) => (
        <AnswerRow key={`${line.id} ${line.state}`} {...line} />
      ))}
    </dl>
  )
}

function Assumed({ lines }: { readonly lines: readonly AnswerLine[] }) {
  if (lines.length === 0) return null
  return (
    <Disclosure look="quiet" summary={`${lines.length} open: assumed`}>
      <Said lines={lines} />
    </Disclosure>
  )
}
