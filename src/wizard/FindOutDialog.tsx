import { openQuestionsOf, tiersOf } from '../advisor/open-questions.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { useAdvice } from '../store/advice.ts'
import { addressOf } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { stepOf } from '../store/step-of.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { WhyAsked } from './answers/WhyAsked.tsx'
import './find-out.css'

interface FindOutDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The questions to take home: those that picks wait for, and those that were asked and are not known. */
export function FindOutDialog({ isOpen, onClose }: FindOutDialogProps) {
  const plan = useSession(({ draft }) => draft.plan)
  const advice = useAdvice()
  const questions = advice ? openQuestionsOf(tiersOf(advice), plan.dontKnow) : []
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="What to find out">
      {questions.length === 0 && <p>No pick waits for an answer, and nothing was left as not known.</p>}
      <ul className="find-out">
        {questions.map(({ trait, paths, isDeciding }) => (
          <li key={trait}>
            <a href={addressOf({ kind: 'step', step: stepOf(trait) })} onClick={onClose}>
              {traitInWords(trait)}
            </a>{' '}
            <Given text={paths.flatMap((path) => rowNameOf(path, plan) ?? []).join(', ')} most={60} />{' '}
            <StateMark state="open">{isDeciding ? 'a pick waits for it' : 'not known yet'}</StateMark>
            <Disclosure summary="Why it is asked">
              <WhyAsked trait={trait} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
