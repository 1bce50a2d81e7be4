import { expect, test } from 'vitest'
import { read } from './xfs-info.ts'

const pools = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan.nodePools : reading.kind
}
const naming = (rest: string) => `naming   =version 2              bsize=4096   ${rest}`

test.each([
  ['ftype=1 behind a comma', naming('ascii-ci=0, ftype=1'), [{ backingFs: 'xfs', dType: true }]],
  ['ftype=0', naming('ascii-ci=0 ftype=0'), [{ backingFs: 'xfs', dType: false }]],
  ['two records on one line', naming('ascii-ci=0 ftype=0 log\t=internal'), [{ backingFs: 'xfs', dType: false }]],
  ['a number that only begins like it', naming('ftype=10'), [{ backingFs: 'xfs' }]],
  ['cut before ftype, with crc=0', 'meta-data=/dev/sda1 isize=256\n = crc=0 finobt=0', [{ backingFs: 'xfs' }]],
  ['two file systems that differ', `${naming('ftype=1')}\n${naming('ftype=0')}`, [{ backingFs: 'xfs' }]],
  ['two that agree', `${naming('ftype=1')}\n${naming('ftype=1')}`, [{ backingFs: 'xfs', dType: true }]],
  ['nothing of it', 'crc=0', 'unrecognised'],
])('%s', (_, text, expected) => {
  expect(pools(text)).toEqual(expected)
})
