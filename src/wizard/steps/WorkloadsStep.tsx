import { useState } from 'react'
import { rowNameOf } from '../../advisor/plan/trait-words.ts'
import type { Workload } from '../../advisor/plan/workload.ts'
import { addRow, answerWorkload, copyRow, removeRow } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AddWorkload } from '../presets/AddWorkload.tsx'
import { RowBar } from '../rows/RowBar.tsx'
import { Said } from '../rows/Said.tsx'
import { neighbourOf, useOpenRow } from '../rows/use-open-row.ts'
import { WorkloadTable } from '../rows/WorkloadTable.tsx'
import type { Step } from '../step.ts'
import { useWanted } from '../../store/wanted-question.ts'
import { WorkloadForm } from './WorkloadForm.tsx'

function WorkloadsFields() {
  const workloads = useSession(({ draft }) => draft.plan.workloads) ?? []
  const ids = useSession(({ draft }) => draft.rows.workloads)
  const [said, say] = useState('')
  const [hadRows, setHadRows] = useState(ids.length > 0)
  const [open, choose] = useOpenRow('workloads', ids)
  const names = workloads.map((_, i) => rowNameOf(`workloads[${i}]`, { workloads }) ?? '')
  const nameOf = (id: string) => names[ids.indexOf(id)] ?? ''
  const act = {
    onCopy: (id: string) => {
      choose(copyRow('workloads', id))
      say(`${nameOf(id)} was copied.`)
    },
    onRemove: (id: string) => {
      choose(neighbourOf(ids, id) ?? '')
      setHadRows(true)
      removeRow('workloads', id, `${nameOf(id)} was removed.`)
    },
  }
  const add = (workload: Workload) => {
    setHadRows(ids.length > 0)
    choose(addRow('workloads', workload))
    say(`${workload.name ?? 'A workload'} was added: ${ids.length + 1} in all.`)
  }
  const isEmpty = ids.length === 0
  const presets = <AddWorkload onAdd={add} takesFocus={isEmpty && hadRows} />
  return (
    <>
      {isEmpty ? presets : <Disclosure summary="Add another workload">{presets}</Disclosure>}
      <Said>{said}</Said>
      {!isEmpty && <Rows ids={ids} open={open} choose={choose} names={names} {...act} takesFocus={!hadRows} />}
    </>
  )
}

interface RowsProps {
  readonly ids: readonly string[]
  readonly open: string
  readonly choose: (id: string) => void
  readonly names: readonly string[]
  readonly onCopy: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly takesFocus: boolean
}

/** One workload as a form, or all of them as a table. */
function Rows({ ids, open, choose, names, takesFocus, ...more }: RowsProps) {
  const workload = useSession(({ draft }) => draft.plan.workloads?.[ids.indexOf(open)])
  const [isTable, setIsTable] = useState(false)
  // A link to a question leads to the form, which has all of them.
  const isFormWanted = useWanted()?.startsWith('workloads[') ?? false
  if (isTable && isFormWanted) setIsTable(false)
  const isShownAsTable = isTable && ids.length > 1
  const rows = ids.map((id, i) => ({ id, name: names[i] ?? '' }))
  return (
    <>
      {ids.length > 1 && (
        <div className="row-look">
          <Button size="small" look="quiet" onClick={() => setIsTable(!isTable)}>
            {isTable ? 'Edit one as a form' : 'Edit all as a table'}
          </Button>
        </div>
      )}
      {isShownAsTable ? (
        <WorkloadTable onCopy={more.onCopy} onRemove={more.onRemove} />
      ) : (
        <>
          <RowBar
            what="workload"
            list="workloads"
            rows={rows}
            current={open}
            onChoose={choose}
            {...more}
            takesFocus={takesFocus || isTable}
          />
          <WorkloadForm
            key={open}
            id={open}
            at={Math.max(0, ids.indexOf(open))}
            workload={workload ?? {}}
            push={(patch) => answerWorkload(open, patch)}
          />
        </>
      )}
    </>
  )
}

export const workloadsStep: Step = {
  id: 'workloads',
  intro:
    'What runs on the cluster and what it must keep. Each workload gets a volume plugin, or none if it keeps nothing.',
  isRelevant: () => true,
  Fields: WorkloadsFields,
}
