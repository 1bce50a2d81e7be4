import { useMemo } from 'react'
import type { Rejected } from '../advisor/advice/advice.ts'
import type { FlipInterval } from '../advisor/flip-intervals.ts'
import type { RowRef } from '../advisor/row-ref.ts'
import type { SmallestChange } from '../advisor/smallest-change.ts'
import { useAsked, type Asked } from '../store/asked.ts'
import { useIsPrinting } from './printing.ts'
import { useReport } from './report-context.ts'

/** Paper waits for up to this many rows; of more it shows what was worked out before. */
const mostOnPaper = 12

const nameOf = ({ tier, about, need }: RowRef) => `${tier} ${about} ${need ?? ''}`

function useMayAsk(): boolean {
  const { plan } = useReport()
  return !useIsPrinting() || (plan.nodePools?.length ?? 0) + (plan.workloads?.length ?? 0) <= mostOnPaper
}

interface Flips {
  readonly asked: Asked<'flips'>
  readonly askAgain: () => void
}

/** What other answers would change about a row. */
export function useFlips(row: RowRef): Flips {
  const { plan, flipsOf } = useReport()
  const isPrinting = useIsPrinting()
  const mayAsk = useMayAsk()
  const { asked, askAgain } = useAsked(plan, 'flips', nameOf(row), { kind: 'flips', plan, row }, mayAsk)
  const isDue = isPrinting && mayAsk && asked.kind !== 'answered'
  const flips = useMemo(() => (isDue ? flipsOf(row) : undefined), [isDue, flipsOf, row])
  return { asked: flips ? { kind: 'answered', gives: flips } : asked, askAgain }
}

/** The smallest change of answers that would flip a row's pick, once it is searched. */
export function useSmallestChange(row: RowRef, flips: readonly FlipInterval[]): SmallestChange | undefined {
  const { plan } = useReport()
  const request = { kind: 'smallest-change', plan, row, flips } as const
  const { asked } = useAsked(plan, 'smallest-change', nameOf(row), request, useMayAsk())
  return asked.kind === 'answered' ? asked.gives : undefined
}

/** The same options that were ruled out, and once it is known with the answers that would let each back in. */
export function useUnlocks(row: RowRef, rejected: readonly Rejected[]): readonly Rejected[] {
  const { plan } = useReport()
  const names = rejected.map(({ option }) => option).join(' ')
  const request = { kind: 'unlocks', plan, row, rejected } as const
  const { asked } = useAsked(plan, 'unlocks', `${nameOf(row)} ${names}`, request, useMayAsk())
  return asked.kind === 'answered' ? asked.gives : rejected
}
