import type { Workload } from '../../advisor/plan/workload.ts'
import { answerWorkload, keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { Choice } from '../../ui/choice.ts'
import { TableScroll } from '../../ui/TableScroll.tsx'
import { QuantityCell } from './QuantityCell.tsx'
import { accessChoices, kindChoices, stateChoices, survivesChoices } from '../words/workload-words.ts'

const selects = [
  { name: 'kind', heading: 'Kind', choices: kindChoices },
  { name: 'state', heading: 'Keeps data', choices: stateChoices },
  { name: 'accessMode', heading: 'Access', choices: accessChoices },
  { name: 'survives', heading: 'Survives', choices: survivesChoices },
] as const satisfies readonly { name: keyof Workload; heading: string; choices: readonly Choice[] }[]

const quantities = [
  { name: 'replicas', heading: 'Instances', kind: 'count' },
  { name: 'capacityGiB', heading: 'Room', kind: 'capacityGiB' },
  { name: 'iops', heading: 'IOPS', kind: 'iops' },
] as const

/** Many workloads at once: one line each, with what decides most. */
export function WorkloadTable() {
  const workloads = useSession(({ draft }) => draft.plan.workloads) ?? []
  const ids = useSession(({ draft }) => draft.rows.workloads)
  return (
    <TableScroll label="Workloads">
      <table className="row-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Product</th>
            {[...selects, ...quantities].map(({ name, heading }) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {workloads.map((workload, i) => (
            <WorkloadLine key={ids[i]} id={ids[i] ?? ''} at={i} workload={workload} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface WorkloadLineProps {
  readonly id: string
  readonly at: number
  readonly workload: Workload
}

function WorkloadLine({ id, at, workload }: WorkloadLineProps) {
  const typed = useSession(({ draft }) => draft.typed)
  const of = workload.name ?? `workload ${at + 1}`
  const push = (patch: Readonly<Record<string, unknown>>) => answerWorkload(id, patch)
  return (
    <tr>
      {(['name', 'product'] as const).map((name) => (
        <td key={name}>
          <input
            className="text-field"
            dir="auto"
            aria-label={`${name === 'name' ? 'Name' : 'Product'} of ${of}`}
            value={workload[name] ?? ''}
            onChange={(event) => push({ [name]: event.currentTarget.value || undefined })}
          />
        </td>
      ))}
      {selects.map(({ name, heading, choices }) => (
        <td key={name}>
          <select
            className="text-field"
            aria-label={`${heading}: ${of}`}
            value={workload[name] ?? ''}
            onChange={(event) => push({ [name]: event.currentTarget.value || undefined })}
          >
            <option value="">–</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </td>
      ))}
      {quantities.map(({ name, heading, kind }) => (
        <td key={name}>
          <QuantityCell
            kind={kind}
            label={`${heading}: ${of}`}
            value={workload[name]}
            typed={typed[`workloads/${id}/${name}`]}
            onChange={(value, text) => {
              push({ [name]: value })
              keepTyped(`workloads/${id}/${name}`, value === undefined ? text : undefined)
            }}
          />
        </td>
      ))}
    </tr>
  )
}
