import type { Draft } from '../../store/draft.ts'
import { Given } from '../../ui/Given.tsx'

/** Where an answer came from: which input, which line, and whether it was changed by hand since. */
export function Evidence({ input, line, text, byHand }: Draft['evidence'][string]) {
  const place = line === undefined ? input : `${input}, line ${line}`
  return (
    <>
      {byHand ? 'Changed by hand; it was read from ' : 'Read from '}
      <Given text={place} most={60} />: <Given text={text} most={80} />
    </>
  )
}
