import { useId } from 'react'
import { useSession } from '../../store/session.ts'
import { Given } from '../../ui/Given.tsx'
import { Icon } from '../../ui/icons.tsx'
import type { RowsOf } from './use-open-row.ts'

export interface RowName {
  readonly id: string
  readonly name: string
}

interface RowChoiceProps {
  readonly what: string
  readonly list: RowsOf
  readonly rows: readonly RowName[]
  readonly current: string
  readonly onChoose: (id: string) => void
}

/** More rows than this do not fit side by side. */
const mostTabs = 10

/** Which row is open: side by side while they are few, else in a list. */
export function RowChoice(props: RowChoiceProps) {
  const typed = useSession(({ draft }) => draft.typed)
  const wrong = new Set(
    Object.keys(typed).flatMap((key) => {
      const [list, id] = key.split('/')
      return list === props.list && id !== undefined ? [id] : []
    }),
  )
  const isWrong = (id: string) => wrong.has(id)
  return props.rows.length > mostTabs ? (
    <RowSelect {...props} isWrong={isWrong} />
  ) : (
    <RowTabs {...props} isWrong={isWrong} />
  )
}

interface MarkedProps extends RowChoiceProps {
  readonly isWrong: (id: string) => boolean
}

function RowSelect({ what, rows, current, onChoose, isWrong }: MarkedProps) {
  const control = useId()
  return (
    <div className="row-select">
      <label htmlFor={control}>
        The {what} that is open, one of {rows.length.toLocaleString('en')}
      </label>
      <select
        id={control}
        className="text-field"
        value={current}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {rows.map(({ id, name }, i) => (
          <option key={id} value={id}>
            {i + 1}. {name.slice(0, 60)}
            {isWrong(id) && ' (to correct)'}
          </option>
        ))}
      </select>
    </div>
  )
}

function RowTabs({ what, rows, current, onChoose, isWrong }: MarkedProps) {
  return (
    <ul className="plain-list row-bar-rows" aria-label={`Each ${what}`}>
      {rows.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="row-tab"
            aria-current={id === current ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <Given text={name} most={28} />
            {isWrong(id) && (
              <span className="row-tab-wrong">
                <Icon name="danger" />
                <span className="visually-hidden"> to correct</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
