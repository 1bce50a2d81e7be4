import { useState } from 'react'
import { rowNameOf } from '../../advisor/plan/trait-words.ts'
import { addRow, answerPool, copyRow, removeRow } from '../../store/answers.ts'
import { addressOf } from '../../store/page.ts'
import { useSession } from '../../store/session.ts'
import { RowBar } from '../rows/RowBar.tsx'
import { Said } from '../rows/Said.tsx'
import { neighbourOf, useOpenRow } from '../rows/use-open-row.ts'
import { asksForNodes } from '../step-states.ts'
import type { Step } from '../step.ts'
import { want } from '../../store/wanted-question.ts'
import { PoolForm } from './PoolForm.tsx'

function NodesFields() {
  const pools = useSession(({ draft }) => draft.plan.nodePools)
  const ids = useSession(({ draft }) => draft.rows.nodePools)
  const [open, choose] = useOpenRow('nodePools', ids)
  const [said, say] = useState('')
  const at = Math.max(0, ids.indexOf(open))
  const nameOf = (i: number) => rowNameOf(`nodePools[${i}]`, { nodePools: pools ?? [] }) ?? ''
  const add = () => {
    choose(addRow('nodePools', {}))
    say('A kind of node was added.')
    want(`nodePools[${ids.length}].os`)
  }
  const copy = (id: string) => {
    choose(copyRow('nodePools', id))
    say(`${nameOf(at)} was copied; the copy is open.`)
  }
  const remove = (id: string) => {
    choose(neighbourOf(ids, id) ?? '')
    removeRow('nodePools', id, `${nameOf(at)} was removed.`)
    if (ids.length === 1) want('nodePools[0].os')
  }
  return (
    <>
      <p>
        <a href={addressOf({ kind: 'review' })}>Paste the output of docker info</a> to fill this in, or answer below.
      </p>
      {ids.length > 0 && (
        <RowBar
          what="kind of node"
          list="nodePools"
          rows={ids.map((id, i) => ({ id, name: nameOf(i) }))}
          current={open}
          onChoose={choose}
          onAdd={add}
          onCopy={copy}
          onRemove={remove}
        />
      )}
      <Said>{said}</Said>
      <PoolForm key={open} id={open} at={at} pool={pools?.[at] ?? {}} push={(patch) => answerPool(open, patch)} />
    </>
  )
}

export const nodesStep: Step = {
  id: 'nodes',
  intro: 'One kind of node is all nodes with the same system and engine. Each kind gets a storage driver.',
  isRelevant: asksForNodes,
  Fields: NodesFields,
}
