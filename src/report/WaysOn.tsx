import { addressOf } from '../store/page.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'

/** Ways on from a page that leads nowhere: the person's own plan where there is one, and the start. */
export function WaysOn() {
  const hasPlan = useSession(({ draft }) => !isBlank(draft))
  return (
    <p className="link-ways">
      {hasPlan && (
        <>
          <a className="button" href={addressOf({ kind: 'step', step: 'check' })}>
            Go to my own plan
          </a>
          <a className="button" href={addressOf({ kind: 'advice' })}>
            Its advice
          </a>
        </>
      )}
      <a className="button" href={addressOf({ kind: 'start' })}>
        {hasPlan ? 'Start page' : 'Begin at the start'}
      </a>
    </p>
  )
}
