import { useState } from 'react'
import { addRow, answerWorkload, copyRow, removeRow } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AddWorkload } from '../presets/AddWorkload.tsx'
import { RowBar } from '../rows/RowBar.tsx'
import { useOpenRow } from '../rows/use-open-row.ts'
import { WorkloadTable } from '../rows/WorkloadTable.tsx'
import type { Step } from '../step.ts'
import { WorkloadForm } from './WorkloadForm.tsx'

function WorkloadsFields() {
  const workloads = useSession(({ draft }) => draft.plan.workloads)
  const ids = useSession(({ draft }) => draft.rows.workloads)
  const [open, choose] = useOpenRow(ids)
  const [isTable, setIsTable] = useState(false)
  const at = Math.max(0, ids.indexOf(open))
  const nameOf = (i: number) => workloads?.[i]?.name ?? `Workload ${i + 1}`
  const isEmpty = ids.length === 0
  const add = <AddWorkload onAdd={(workload) => choose(addRow('workloads', workload))} />
  return (
    <>
      {isEmpty ? add : <Disclosure summary="Add another workload">{add}</Disclosure>}
      {!isEmpty && (
        <>
          <RowBar
            what="workload"
            rows={ids.map((id, i) => ({ id, name: nameOf(i) }))}
            current={open}
            onChoose={choose}
            onCopy={(id) => choose(copyRow('workloads', id))}
            onRemove={(id) => removeRow('workloads', id, `${nameOf(at)} was removed.`)}
          />
          {ids.length > 1 && (
            <Button size="small" look="quiet" onClick={() => setIsTable(!isTable)}>
              {isTable ? 'Edit one as a form' : 'Edit all as a table'}
            </Button>
          )}
          <div>
            {isTable ? (
              <WorkloadTable />
            ) : (
              <WorkloadForm
                key={open}
                id={open}
                at={at}
                workload={workloads?.[at] ?? {}}
                push={(patch) => answerWorkload(open, patch)}
              />
            )}
          </div>
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
