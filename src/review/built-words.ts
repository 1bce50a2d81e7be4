import type { BuiltReport, ComparedPick, ComparedRow } from '../advisor/compare/built-as-planned.ts'
import type { Standing } from '../advisor/compare/compared-answer.ts'
import type { Mark } from '../ui/StateMark.tsx'
import { counted } from './what-was-read.ts'

/** A word and a shape for how something stands. */
export const standings: Readonly<Record<Standing, { readonly mark: Mark; readonly word: string }>> = {
  'as-planned': { mark: 'recommended', word: 'As planned' },
  differs: { mark: 'watch', word: 'Differs' },
  'not-told': { mark: 'open', word: 'Not told' },
  'not-planned': { mark: 'not-needed', word: 'Not planned' },
}

function countOf({ rows }: BuiltReport, standing: Standing): number {
  const inRow = ({ answers, pick }: ComparedRow) =>
    answers.filter((one) => one.standing === standing).length + (pick?.standing === standing ? 1 : 0)
  return rows.reduce((sum, row) => sum + inRow(row), 0)
}

/** The comparison in one sentence. */
export function builtInWords(report: BuiltReport): string {
  const [same, differ] = [countOf(report, 'as-planned'), countOf(report, 'differs')]
  if (same + differ === 0) return 'Nothing that was handed in can be held against an answer of your plan.'
  const rest = counted(same, 'thing is', 'things are')
  if (differ === 0) return `Built as planned: ${counted(same, 'thing', 'things')} could be compared, and none differs.`
  return `${counted(differ, 'thing differs', 'things differ')} from your plan; ${rest} as planned.`
}

const listed = (names: readonly string[], nameOf: (option: string) => string) => names.map(nameOf).join(' or ')

/** What was to be chosen, and what runs, in one sentence. */
export function pickInWords(
  { kind, planned, built, standing }: ComparedPick,
  nameOf: (option: string) => string,
): string {
  const both = planned.filter((option) => built.includes(option))
  const runs = built.length === 0 ? undefined : listed(both.length > 0 ? both : built, nameOf)
  const was = planned.length > 0 ? `Planned: ${listed(planned, nameOf)}.` : noPick[kind]
  if (runs === undefined) return `${was} These outputs do not say what runs.`
  return standing === 'as-planned' ? `${listed(both, nameOf)}, as planned.` : `${was} Runs: ${runs}.`
}

const noPick: Readonly<Record<ComparedPick['kind'], string>> = {
  recommended: '',
  tied: '',
  'needs-answers': 'The plan leaves it open.',
  'no-fit': 'Nothing fitted the plan.',
  'not-needed': 'The plan needs none.',
}
