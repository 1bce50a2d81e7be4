import { useMemo } from 'react'
import { useSession } from '../store/session.ts'
import { proposalOf } from '../store/reading-into-plan.ts'
import { Button } from '../ui/Button.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { TwoColumn } from '../ui/TwoColumn.tsx'
import { Differences } from './paste/Differences.tsx'
import { hold, letGo, useHeldInputs } from './paste/held-inputs.ts'
import { InputResult } from './paste/InputResult.tsx'
import { StillMissing } from './paste/StillMissing.tsx'
import { TakeActions } from './paste/TakeActions.tsx'
import { handInFiles, useHandingIn } from './paste/use-handing-in.ts'
import { useExchange, useReadings } from './paste/use-readings.ts'
import { readingInWords, readInputOf } from './paste/what-was-read.ts'
import { WhatCanBeRead } from './paste/WhatCanBeRead.tsx'
import './paste/paste.css'

/** Paste, drop or choose what machines print; shows what was understood, and puts it into the plan. */
export function PastePage() {
  return (
    <>
      <h1>Paste what you have</h1>
      <p className="paste-intro">
        The output of <code>docker info</code> answers most questions about a node. You see what was understood before
        it goes into your plan, and are then asked only for what is missing.
      </p>
      <TwoColumn asideLabel="What can be read" aside={<WhatCanBeRead />}>
        <HandingIn />
      </TwoColumn>
    </>
  )
}

const settle = (key: string, value: unknown) =>
  hold((held) => ({ ...held, choices: { ...held.choices, values: { ...held.choices.values, [key]: value } } }))
const move = (row: string, id: string) =>
  hold((held) => ({ ...held, choices: { ...held.choices, rows: { ...held.choices.rows, [row]: id } } }))

/** Everything that was handed in, what it tells, and what the plan becomes with it. */
function useHandedIn() {
  const { pasted, files, choices } = useHeldInputs()
  const inputs = useMemo(
    () => (pasted.trim() === '' ? files : [{ id: 'pasted', text: pasted }, ...files]),
    [pasted, files],
  )
  const readings = useReadings(inputs)
  const exchange = useExchange()
  const draft = useSession((session) => session.draft)
  const labelOf = (source: string) => exchange?.importers.find(({ meta }) => meta.id === source)?.meta.label ?? source
  const read = inputs.flatMap((input) => {
    const reading = readings.get(input.id)
    return reading?.kind === 'read' ? [readInputOf(input, reading, labelOf(reading.source))] : []
  })
  return { pasted, choices, inputs, readings, labelOf, read, proposal: proposalOf(draft, read, choices) }
}

function HandingIn() {
  useHandingIn()
  const { pasted, choices, inputs, readings, labelOf, read, proposal } = useHandedIn()
  const differences = proposal.differences.filter(({ key }) => key !== 'platform/orchestrator')
  return (
    <div className="paste-page">
      <FileDrop
        label="Choose files, or drop them anywhere on this page"
        hint="Text as a node prints it, or JSON. Several files at once are fine."
        onFiles={(files) => void handInFiles(files)}
        textLabel="Or paste text here"
        text={pasted}
        onTextChange={(text) => hold((held) => ({ ...held, pasted: text }))}
      />
      <p className="note quiet">
        The text is kept nowhere: it stays on this page until you close or reload it. Your plan gets the answers, each
        with its line, from which what looks like a password or a token is taken out.{' '}
        {inputs.length > 0 && (
          <Button look="quiet" size="small" onClick={() => takeAway(letGo)}>
            Clear all of it
          </Button>
        )}
      </p>
      <StatusLine>{readingInWords(inputs, readings)}</StatusLine>
      <Differences differences={differences} plan={proposal.draft.plan} onSettle={settle} />
      {read.length > 0 && (
        <>
          <TakeActions proposal={proposal} inputs={read} choices={choices} />
          <StillMissing proposal={proposal} readings={readings} />
        </>
      )}
      {inputs.map((input) => {
        const reading = readings.get(input.id)
        const isFile = input.name !== undefined
        return (
          <InputResult
            key={input.id}
            input={input}
            inputId={input.id}
            reading={reading}
            label={reading && 'source' in reading ? labelOf(reading.source) : ''}
            proposal={proposal}
            onMove={move}
            onSettle={settle}
            onRemove={isFile ? () => removeFile(input.id) : undefined}
          />
        )
      })}
    </div>
  )
}

const removeFile = (id: string) =>
  takeAway(() => hold((held) => ({ ...held, files: held.files.filter((file) => file.id !== id) })))

/** The button goes with what it takes away; the page then takes the focus. */
function takeAway(change: () => void): void {
  change()
  document.getElementById('main')?.focus({ preventScroll: true })
}
