import type { Plan } from '../advisor/plan/plan.ts'
import { draftOf, emptyDraft, type Draft } from './draft.ts'
import { useSession } from './session.ts'

/** True where there is nothing that could be lost. */
export function isBlank({ plan, typed }: Draft): boolean {
  const { schema: _schema, date: _date, ...answers } = plan
  return Object.keys(answers).length === 0 && Object.keys(typed).length === 0
}

/** Puts another plan in the place of this one; `undo` brings this one back. */
export function takeOver(plan: Plan, what: string): void {
  const { draft } = useSession.getState()
  useSession.setState({ draft: draftOf(plan), ...(!isBlank(draft) && { before: { draft, what } }) })
}

/** Begins an empty plan; `undo` brings the old one back. */
export function startOver(): void {
  const { draft } = useSession.getState()
  useSession.setState({
    draft: emptyDraft,
    ...(!isBlank(draft) && { before: { draft, what: 'Your plan was cleared.' } }),
  })
}

/** Keeps what is: the last step can no longer be taken back. */
export function letUndoGo(): void {
  useSession.setState(({ before: _gone, ...rest }) => rest, true)
}

/** Takes back the last step that could have lost answers. */
export function undo(): void {
  const { before } = useSession.getState()
  if (!before) return
  useSession.setState((session) => {
    const { before: _taken, ...rest } = session
    return { ...rest, draft: before.draft }
  }, true)
}
