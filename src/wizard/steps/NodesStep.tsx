import { addRow, answerPool, copyRow, removeRow } from '../../store/answers.ts'
import { addressOf } from '../../store/page.ts'
import { useSession } from '../../store/session.ts'
import { RowBar } from '../rows/RowBar.tsx'
import { useOpenRow } from '../rows/use-open-row.ts'
import type { Step } from '../step.ts'
import { PoolForm } from './PoolForm.tsx'

function NodesFields() {
  const pools = useSession(({ draft }) => draft.plan.nodePools)
  const ids = useSession(({ draft }) => draft.rows.nodePools)
  const [open, choose] = useOpenRow(ids)
  const at = Math.max(0, ids.indexOf(open))
  const nameOf = (i: number) => pools?.[i]?.name ?? `Nodes ${i + 1}`
  return (
    <>
      <p>
        <a href={addressOf({ kind: 'paste' })}>Paste the output of docker info</a> to fill this in, or answer below.
      </p>
      {ids.length > 0 && (
        <RowBar
          what="kind of node"
          rows={ids.map((id, i) => ({ id, name: nameOf(i) }))}
          current={open}
          onChoose={choose}
          onAdd={() => choose(addRow('nodePools', {}))}
          onCopy={(id) => choose(copyRow('nodePools', id))}
          onRemove={(id) => removeRow('nodePools', id, `${nameOf(at)} was removed.`)}
        />
      )}
      <PoolForm key={open} id={open} at={at} pool={pools?.[at] ?? {}} push={(patch) => answerPool(open, patch)} />
    </>
  )
}

export const nodesStep: Step = {
  id: 'nodes',
  intro: 'One kind of node is all nodes with the same system and engine. Each kind gets a storage driver.',
  isRelevant: () => true,
  Fields: NodesFields,
}
