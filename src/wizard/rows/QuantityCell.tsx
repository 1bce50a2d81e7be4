import { useId, useState } from 'react'
import { workload as schema } from '../../advisor/plan/workload.ts'
import { answerWorkload, keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { readQuantity, writeQuantity } from '../../ui/quantity.ts'
import { problemWith } from '../answers/problem-with.ts'

interface QuantityCellProps {
  readonly id: string
  readonly of: string
  readonly name: string
  readonly heading: string
  readonly kind: QuantityKindName
  readonly value: number | undefined
}

interface Reading {
  readonly value?: number
  readonly wrong?: string
}

function read(kind: QuantityKindName, name: string, text: string): Reading {
  if (text.trim() === '') return {}
  const result = readQuantity(kind, text)
  if (result.kind === 'not-understood') return { wrong: result.says }
  const wrong = problemWith(schema, name, result.value)
  return wrong === undefined ? { value: result.value } : { wrong }
}

/** A quantity in a table: the same units as in the form, and what is wrong with it in its cell. */
export function QuantityCell({ id, of, name, heading, kind, value }: QuantityCellProps) {
  const error = useId()
  const key = `workloads/${id}/${name}`
  const typed = useSession(({ draft }) => draft.typed[key])
  const written = value === undefined ? '' : writeQuantity(kind, value)
  const [own, setOwn] = useState(typed ?? written)
  // An undo may change the value while the table is open.
  const text = own === typed || read(kind, name, own).value === value ? own : written
  const { wrong } = read(kind, name, text)
  return (
    <td>
      <input
        className="text-field"
        aria-label={`${heading} of ${of}`}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined ? undefined : error}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value
          setOwn(next)
          const result = read(kind, name, next)
          answerWorkload(id, { [name]: result.value })
          keepTyped(key, result.wrong === undefined ? undefined : next)
        }}
      />
      {wrong !== undefined && (
        <span className="row-table-error" id={error}>
          <strong>To correct:</strong> {wrong}
        </span>
      )}
    </td>
  )
}
