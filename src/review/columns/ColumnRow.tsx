import type { ColumnRead } from '../../exchange/tables/table-read.ts'
import { Given } from '../../ui/Given.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { meaningChoices, unitChoices, usualUnit } from './column-choices.ts'

interface ColumnRowProps {
  readonly column: ColumnRead
  /** `undefined`: as it was understood. */
  readonly onMeaning: (tells: string | undefined) => void
  readonly onUnit: (unit: string) => void
}

/** One column: its heading and first cells, what it tells, and in which unit. */
export function ColumnRow({ column, onMeaning, onUnit }: ColumnRowProps) {
  const { at, heading, examples, tells, unit, by } = column
  const name = heading === '' ? `Column ${at + 1}, without a heading` : heading
  const units = unitChoices(column)
  const usual = usualUnit(column)
  return (
    <li className="column-row" aria-label={name.slice(0, 60)}>
      <div className="column-what">
        <p className="column-heading">
          <Given text={name} most={60} />
        </p>
        <ul className="column-examples" aria-label="First cells">
          {examples.map((example) => (
            <li key={example}>
              <code>
                <Given text={example} most={24} />
              </code>
            </li>
          ))}
        </ul>
        <Outcome column={column} />
      </div>
      <div className="column-choices">
        <SelectField
          label={
            <>
              What does <Given text={name} most={40} /> tell?
            </>
          }
          empty={by === 'choice' ? 'As it was understood' : 'Choose …'}
          choices={meaningChoices}
          value={tells ?? ''}
          onChange={({ currentTarget: { value } }) => onMeaning(value === '' ? undefined : value)}
        />
        {units.length > 0 && (
          <SelectField
            label={
              <>
                Bare numbers in <Given text={name} most={40} /> are
              </>
            }
            empty={usual === undefined ? 'As each cell says' : `${usual}, since no unit is given`}
            choices={units}
            value={unit ?? ''}
            onChange={({ currentTarget: { value } }) => onUnit(value)}
          />
        )}
      </div>
    </li>
  )
}

/** How many of its cells gave an answer, where some did not; or why none did. */
function Outcome({ column }: { readonly column: ColumnRead }) {
  const { tells, why, filled, unread, unreadBecause = '', isUnitAssumed } = column
  const cells = filled === 1 ? '1 cell' : `${filled.toLocaleString('en')} cells`
  if (why !== undefined) return <p className="note quiet">{why}</p>
  if (unread > 0) {
    const which = unread === filled ? 'No cell' : `${unread.toLocaleString('en')} of ${cells} not`
    return <p className="note">{`${which} understood. ${unreadBecause}`}</p>
  }
  if (isUnitAssumed && tells !== undefined) return <p className="note quiet">Neither heading nor cells name a unit.</p>
  return null
}
