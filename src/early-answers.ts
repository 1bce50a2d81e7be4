import { orchestrators, sites } from './advisor/plan/platform.ts'
import { answerPlatform, dontKnow } from './store/answers.ts'

const questions = [
  { name: 'platform.site', take: (value: string) => answerPlatform({ site: sites.find((site) => site === value) }) },
  {
    name: 'platform.orchestrator',
    take: (value: string) => answerPlatform({ orchestrator: orchestrators.find((one) => one === value) }),
  },
]

/**
 * What was answered on the prerendered page before its script arrived. Call it before the page comes alive, and what it
 * gives afterwards: coming alive, the page first shows what the empty plan says.
 */
export function earlyAnswers(root: ParentNode): () => void {
  const given = questions.flatMap(({ name, take }) => {
    const chosen = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)
    if (!chosen) return []
    // The last card of a question is "I don't know", and has no value of its own.
    return [chosen.hasAttribute('value') ? () => take(chosen.value) : () => dontKnow(name, true)]
  })
  return () => {
    for (const answer of given) answer()
  }
}
