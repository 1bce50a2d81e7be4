import { orchestrators, sites } from './advisor/plan/platform.ts'
import { answerPlatform, dontKnow } from './store/answers.ts'

const takers: Readonly<Record<string, (value: string) => void>> = {
  'platform.site': (value) => answerPlatform({ site: sites.find((site) => site === value) }),
  'platform.orchestrator': (value) =>
    answerPlatform({ orchestrator: orchestrators.find((orchestrator) => orchestrator === value) }),
}

function take(chosen: HTMLInputElement): void {
  // The last card of a question is "I don't know", and has no value of its own.
  if (chosen.hasAttribute('value')) takers[chosen.name]?.(chosen.value)
  else dontKnow(chosen.name, true)
}

/**
 * What was answered on the prerendered page before its script arrived. Call it before the page comes alive, and what it
 * gives afterwards: coming alive, the page first shows what the empty plan says.
 *
 * A click that meets the page while it comes alive is taken here as well, because the page then undoes it before it
 * would be told of it.
 */
export function earlyAnswers(root: ParentNode): () => void {
  const given = Object.keys(takers).flatMap((name) => {
    const chosen = root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)
    return chosen ? [chosen] : []
  })
  const takeClick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !Object.hasOwn(takers, target.name)) return
    if (target.form?.hasAttribute('data-alive')) document.removeEventListener('click', takeClick, true)
    else take(target)
  }
  document.addEventListener('click', takeClick, true)
  return () => {
    for (const chosen of given) take(chosen)
  }
}
