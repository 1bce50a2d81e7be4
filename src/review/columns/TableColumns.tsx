import { useState, type ReactNode } from 'react'
import type { ColumnRead, TableChoices, TableRead } from '../../exchange/tables/table-read.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Capped } from '../Capped.tsx'
import { askedAtFirst, columnGroups, withMeaning, withUnit } from './column-choices.ts'
import { ColumnRow } from './ColumnRow.tsx'
import './columns.css'

export interface TableColumnsProps {
  /** How the table was read. */
  readonly table: TableRead
  /** What was chosen before. */
  readonly choices: TableChoices | undefined
  /** Reads the table once more, with these choices. */
  readonly onChoose: (choices: TableChoices) => void
}

/** Matches the columns of a table with answers: first those that are not understood, behind them all others. */
export function TableColumns({ table, choices, onChoose }: TableColumnsProps) {
  // A row that jumped to another list when it is settled would take the focus with it.
  const [kept] = useState(() => askedAtFirst(table))
  // Lists to choose from are long, and wide tables have hundreds of columns.
  const [isOpen, setIsOpen] = useState(false)
  const { asked, others } = columnGroups(table, kept)
  const rowOf = (column: ColumnRead) => (
    <ColumnRow
      key={column.at}
      column={column}
      onMeaning={(tells) => onChoose(withMeaning(choices, column.at, tells))}
      onUnit={(unit) => onChoose(withUnit(choices, column, unit))}
    />
  )
  return (
    <div className="table-columns">
      <SheetChoice table={table} onChoose={onChoose} />
      {table.isUnsure && (
        <Notice
          title="Is this a table of workloads?"
          action={
            <Button size="small" onClick={() => onChoose({ ...choices, columns: {} })}>
              It is
            </Button>
          }
        >
          <p>Too few of its headings are understood to say so. Say it, or say what a column tells.</p>
        </Notice>
      )}
      {asked.length > 0 && (
        <>
          <h4>{asked.length === 1 ? 'A column to settle' : `${asked.length} columns to settle`}</h4>
          <ColumnList columns={asked}>{rowOf}</ColumnList>
        </>
      )}
      {others.length > 0 && (
        <Disclosure look="quiet" summary={othersInWords(others)} onToggle={setIsOpen}>
          {isOpen && <ColumnList columns={others}>{rowOf}</ColumnList>}
        </Disclosure>
      )}
    </div>
  )
}

interface ColumnListProps {
  readonly columns: readonly ColumnRead[]
  readonly children: (column: ColumnRead) => ReactNode
}

const ColumnList = ({ columns, children }: ColumnListProps) => (
  <Capped items={columns} most={20} what="columns">
    {(shown) => <ul className="plain-list column-list">{shown.map(children)}</ul>}
  </Capped>
)

function othersInWords(others: readonly ColumnRead[]): string {
  const told = others.filter(({ tells }) => tells !== undefined && tells !== 'nothing').length
  const left = others.length - told
  const columns = (count: number) => (count === 1 ? '1 column' : `${count} columns`)
  return [
    ...(told > 0 ? [`${columns(told)} understood`] : []),
    ...(left > 0 ? [`${columns(left)} left out`] : []),
  ].join(', ')
}

/** Choices belong to the columns of one sheet, so another sheet begins without any. */
function SheetChoice({ table: { sheets }, onChoose }: Pick<TableColumnsProps, 'table' | 'onChoose'>) {
  if (sheets.length < 2) return null
  return (
    <SelectField
      label="Sheet"
      empty="The one that looks most like workloads"
      choices={sheets.map(({ name }) => ({ value: name, label: name.slice(0, 60) }))}
      value={sheets.find(({ isRead }) => isRead)?.name ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? {} : { sheet: value })}
    />
  )
}
