import type { Figure } from '../../advisor/plan/platform.ts'
import { answerPlatform } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'

/** Writes figures of one system; a system without figures has no entry. */
export function answerFigure(of: string, patch: { readonly [K in keyof Figure]?: Figure[K] | undefined }): void {
  const figures = useSession.getState().draft.plan.platform?.figures ?? []
  const before = figures.find((figure) => figure.of === of)
  const entries = Object.entries({ ...before, ...patch, of }).filter(([, value]) => value !== undefined)
  const next: Figure = { of, ...Object.fromEntries(entries) }
  const others = figures.filter((figure) => figure.of !== of)
  const all = Object.keys(next).length > 1 ? [...others, next] : others
  answerPlatform({ figures: all.length > 0 ? all : undefined })
}
