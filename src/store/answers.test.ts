import { beforeEach, expect, test } from 'vitest'
import { addRow, answerPlatform, answerPool, copyRow, dontKnow, keepTyped, removeRow, weigh } from './answers.ts'
import { emptyDraft } from './draft.ts'
import { isBlank, startOver, takeOver, undo } from './plans.ts'
import { useSession } from './session.ts'

const draft = () => useSession.getState().draft

beforeEach(() => {
  useSession.setState({ draft: emptyDraft, page: { kind: 'start' }, saved: { kind: 'nothing-yet' } }, true)
})

test('an answer stands in the plan, and taking it back leaves nothing behind', () => {
  answerPlatform({ site: 'aws' })
  expect(draft().plan.platform).toEqual({ site: 'aws' })
  answerPlatform({ site: undefined })
  expect(draft().plan).not.toHaveProperty('platform')
  expect(isBlank(draft())).toBe(true)
})

test('every change notes its day', () => {
  weigh('cost', 5)
  expect(draft().plan.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('rows keep their ids when others are taken away, and "I don’t know" moves with its row', () => {
  const [first, second] = [addRow('nodePools', { name: 'a' }), addRow('nodePools', { name: 'b' })]
  dontKnow('nodePools[0].kernel', true)
  dontKnow('nodePools[1].kernel', true)
  removeRow('nodePools', first, 'gone')
  expect(draft().rows.nodePools).toEqual([second])
  expect(draft().plan.nodePools).toEqual([{ name: 'b' }])
  expect(draft().plan.dontKnow).toEqual(['nodePools[0].kernel'])
})

test('a removed row comes back whole', () => {
  const id = addRow('workloads', { name: 'db', iops: 5 })
  keepTyped(`workloads/${id}/capacityGiB`, '5 XB')
  removeRow('workloads', id, 'gone')
  expect(draft().plan.workloads).toBeUndefined()
  expect(draft().typed).toEqual({})
  undo()
  expect(draft().plan.workloads).toEqual([{ name: 'db', iops: 5 }])
  expect(draft().typed).toEqual({ [`workloads/${id}/capacityGiB`]: '5 XB' })
})

test('an answer ends "I don’t know" and the half-typed text, and marks what a machine said as changed by hand', () => {
  const id = addRow('nodePools', {})
  useSession.setState({
    draft: {
      ...draft(),
      evidence: { [`nodePools/${id}/kernel`]: { input: 'docker info', line: 3, text: 'Kernel Version: 5.4' } },
    },
  })
  dontKnow('nodePools[0].kernel', true)
  keepTyped(`nodePools/${id}/kernel`, 'five')
  answerPool(id, { kernel: '5.15.0' })
  expect(draft().plan.dontKnow).toBeUndefined()
  expect(draft().typed).toEqual({})
  expect(draft().evidence[`nodePools/${id}/kernel`]?.byHand).toBe(true)
})

test('a copy gets a name and an id of its own', () => {
  const id = addRow('workloads', { name: 'db' })
  const copy = copyRow('workloads', id)
  expect(copy).not.toBe(id)
  expect(draft().plan.workloads?.map(({ name }) => name)).toEqual(['db', 'db (copy)'])
})

test('starting over and taking another plan over can both be taken back', () => {
  answerPlatform({ site: 'edge' })
  takeOver({ schema: 1, title: 'other' }, 'replaced')
  undo()
  expect(draft().plan.platform).toEqual({ site: 'edge' })
  startOver()
  expect(isBlank(draft())).toBe(true)
  undo()
  expect(draft().plan.platform).toEqual({ site: 'edge' })
})
