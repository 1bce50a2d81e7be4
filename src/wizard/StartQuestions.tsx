import { useEffect, useRef } from 'react'
import { answerPlatform, dontKnow } from '../store/answers.ts'
import { goTo } from '../store/navigation.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { RadioCards } from '../ui/RadioCards.tsx'
import { orchestratorChoices } from './words/orchestrator-choices.ts'
import { siteChoices } from './words/site-choices.ts'

/** The first two questions, which stand on the start page so that an answer is one click away. */
export function StartQuestions() {
  const platform = useSession(({ draft }) => draft.plan.platform)
  const unknown = useSession(({ draft }) => draft.plan.dontKnow)
  const form = useRef<HTMLFormElement>(null)
  // Told to whoever keeps the answers of the prerendered page: from here on the form takes its answers itself.
  useEffect(() => form.current?.setAttribute('data-alive', ''), [])
  const doubt = (path: string) => ({
    isChosen: unknown?.includes(path) ?? false,
    onChange: (isChosen: boolean) => dontKnow(path, isChosen),
  })
  return (
    <form
      ref={form}
      id="first-questions"
      className="start-questions"
      onSubmit={(event) => {
        event.preventDefault()
        goTo({ kind: 'step', step: 'nodes' })
      }}
    >
      <RadioCards
        label="Where will the nodes run?"
        name="platform.site"
        choices={siteChoices}
        value={platform?.site}
        onChange={(site) => answerPlatform({ site })}
        dontKnow={doubt('platform.site')}
      />
      <RadioCards
        label="Who schedules the containers?"
        name="platform.orchestrator"
        look="segments"
        choices={orchestratorChoices}
        value={platform?.orchestrator}
        onChange={(orchestrator) => answerPlatform({ orchestrator })}
        dontKnow={doubt('platform.orchestrator')}
      />
      <Button type="submit" look="primary">
        Go on to the nodes
      </Button>
    </form>
  )
}
