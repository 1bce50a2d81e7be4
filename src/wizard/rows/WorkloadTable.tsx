import { memo, useEffect, useRef, useState } from 'react'
import type { Workload } from '../../advisor/plan/workload.ts'
import { useSession } from '../../store/session.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TableScroll } from '../../ui/TableScroll.tsx'
import { QuantityCell } from './QuantityCell.tsx'
import { SelectCell } from './SelectCell.tsx'
import { TextCell } from './TextCell.tsx'
import { quantityColumns, selectColumns, textColumns } from './workload-columns.ts'

interface WorkloadTableProps {
  readonly onCopy: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** As many lines as a browser edits without lagging behind the keys. */
const pageSize = 50

/** Many workloads at once: one line each, with what decides most. */
export function WorkloadTable({ onCopy, onRemove }: WorkloadTableProps) {
  const workloads = useSession(({ draft }) => draft.plan.workloads) ?? []
  const ids = useSession(({ draft }) => draft.rows.workloads)
  const [page, setPage] = useState(0)
  const last = Math.ceil(workloads.length / pageSize) - 1
  const shown = Math.min(page, last)
  const from = shown * pageSize
  const body = useRemovalFocus(workloads.length)
  return (
    <>
      <TableScroll label="Workloads">
        <table className="row-table">
          <thead>
            <tr>
              {[...textColumns, ...selectColumns, ...quantityColumns].map(({ name, heading }) => (
                <th key={name} scope="col">
                  {heading}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">Copy or remove</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {workloads.slice(from, from + pageSize).map((workload, i) => {
              const id = ids[from + i] ?? ''
              return (
                <tr key={id}>
                  <WorkloadCells id={id} at={from + i} workload={workload} />
                  <td className="row-table-acts">
                    <IconButton icon="copy" label={`Copy ${calledAt(workload, from + i)}`} onClick={() => onCopy(id)} />
                    <IconButton
                      icon="trash"
                      label={`Remove ${calledAt(workload, from + i)}`}
                      onClick={() => onRemove(id)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableScroll>
      {last > 0 && <Pages shown={shown} last={last} count={workloads.length} onChoose={setPage} />}
    </>
  )
}

/** When a row goes, the key that removed it goes too; the focus moves to the same key of the last row. */
function useRemovalFocus(count: number) {
  const body = useRef<HTMLTableSectionElement>(null)
  const before = useRef(count)
  useEffect(() => {
    const isShorter = count < before.current
    before.current = count
    if (isShorter && document.activeElement === document.body)
      body.current?.querySelector<HTMLElement>('tr:last-child .row-table-acts button:last-child')?.focus()
  }, [count])
  return body
}

const calledAt = ({ name }: Workload, at: number) => name ?? `workload ${at + 1}`

interface WorkloadCellsProps {
  readonly id: string
  readonly at: number
  readonly workload: Workload
}

const WorkloadCells = memo(function WorkloadCells({ id, at, workload }: WorkloadCellsProps) {
  const row = { id, of: calledAt(workload, at) }
  return (
    <>
      {textColumns.map(({ name, heading }) => (
        <TextCell key={name} {...row} name={name} heading={heading} value={workload[name]} />
      ))}
      {selectColumns.map(({ name, heading, choices }) => (
        <SelectCell key={name} {...row} name={name} heading={heading} choices={choices} value={workload[name]} />
      ))}
      {quantityColumns.map(({ name, heading, kind }) => (
        <QuantityCell key={name} {...row} name={name} heading={heading} kind={kind} value={workload[name]} />
      ))}
    </>
  )
})

interface PagesProps {
  readonly shown: number
  readonly last: number
  readonly count: number
  readonly onChoose: (page: number) => void
}

function Pages({ shown, last, count, onChoose }: PagesProps) {
  const to = Math.min(count, (shown + 1) * pageSize)
  return (
    <div className="row-pages">
      <Button size="small" aria-disabled={shown === 0} onClick={() => onChoose(Math.max(0, shown - 1))}>
        Rows before
      </Button>
      <output>
        {(shown * pageSize + 1).toLocaleString('en')} to {to.toLocaleString('en')} of {count.toLocaleString('en')}
      </output>
      <Button size="small" aria-disabled={shown === last} onClick={() => onChoose(Math.min(last, shown + 1))}>
        Rows after
      </Button>
    </div>
  )
}
