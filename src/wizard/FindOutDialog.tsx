import { openQuestionsOf, tiersOf } from '../advisor/open-questions.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { useAdvice } from '../store/advice.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { WhyAsked } from './answers/WhyAsked.tsx'
import { FindOutSheet } from './FindOutSheet.tsx'
import { QuestionLink } from './QuestionLink.tsx'
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
    <Dialog isOpen={isOpen} onClose={onClose} title="What to find out" actions={questions.length > 0 && <PrintKey />}>
      {questions.length === 0 && <p>No pick waits for an answer, and nothing was left as not known.</p>}
      <ul className="plain-list find-out">
        {questions.map(({ trait, paths, isDeciding }) => (
          <li key={trait}>
            <p>
              <QuestionLink trait={paths[0]} onFollow={onClose}>
                {traitInWords(trait)}
              </QuestionLink>{' '}
              <Rows names={paths.flatMap((path) => rowNameOf(path, plan) ?? [])} />
              <StateMark state="open">{isDeciding ? 'a pick waits for it' : 'not known yet'}</StateMark>
            </p>
            <Disclosure look="quiet" summary="Why it is asked">
              <WhyAsked trait={trait} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {questions.length > 0 && <FindOutSheet plan={plan} questions={questions} />}
    </Dialog>
  )
}

function Rows({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      of <Given text={names.join(', ')} most={60} />{' '}
    </>
  )
}

function PrintKey() {
  return (
    <Button icon="print" onClick={() => print()}>
      Print the list
    </Button>
  )
}
