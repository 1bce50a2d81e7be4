import { useState, type Ref } from 'react'
import type { Choice, ChoiceGroup } from './choice.ts'
import { ChoiceCard } from './ChoiceCard.tsx'
import { ChoiceFilter } from './ChoiceFilter.tsx'
import { ChoiceSet } from './ChoiceSet.tsx'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import { textOf } from './text-of.ts'
import './choices.css'

export interface CheckboxCardsProps<Value extends string> extends QuestionText {
  readonly groups: readonly ChoiceGroup<Value>[]
  /** `undefined`: not answered. An empty list is an answer: none of them. */
  readonly value: readonly Value[] | undefined
  readonly onChange: (value: Value[] | undefined) => void
  readonly onBlur?: () => void
  /** Words of the choice that says "none of these"; without it, unticking the last one takes the answer back. */
  readonly none?: string
  readonly ref?: Ref<HTMLInputElement>
}

const filterFrom = 13

const matches = (choice: Choice, wanted: string): boolean =>
  `${choice.value} ${textOf(choice.label)} ${textOf(choice.hint)}`.toLowerCase().includes(wanted.trim().toLowerCase())

/** Any number of answers out of a list in groups; a long list gets a box to filter it. */
export function CheckboxCards<Value extends string>(props: CheckboxCardsProps<Value>) {
  const { groups, value, onChange, onBlur, none, ref, dontKnow, ...text } = props
  const [wanted, setWanted] = useState('')
  const [first] = groups.flatMap((group) => group.choices)
  const isLong = groups.reduce((sum, group) => sum + group.choices.length, 0) >= filterFrom
  const answer = (chosen: Value[] | undefined) => {
    if (dontKnow?.isChosen) dontKnow.onChange(false)
    onChange(chosen)
  }
  const toggle = (choice: Value, isOn: boolean) => {
    const next = isOn ? [...(value ?? []), choice] : (value ?? []).filter((other) => other !== choice)
    answer(next.length > 0 || none !== undefined ? next : undefined)
  }
  const shown = groups
    .map((group) => ({ ...group, choices: group.choices.filter((choice) => matches(choice, wanted)) }))
    .filter((group) => group.choices.length > 0)
  return (
    <Question {...text} as="group" dontKnow={dontKnow} className="question-wide">
      {(ties) => (
        <div className="choices-groups" id={ties.id}>
          {isLong && <ChoiceFilter wanted={wanted} onChange={setWanted} isEmpty={shown.length === 0} />}
          {shown.map((group) => (
            <ChoiceSet key={group.heading} heading={groups.length > 1 ? group.heading : undefined}>
              {group.choices.map((choice) => (
                <ChoiceCard
                  key={choice.value}
                  ref={choice === first ? ref : undefined}
                  type="checkbox"
                  label={choice.label}
                  hint={choice.hint}
                  checked={value?.includes(choice.value) ?? false}
                  onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
                  onBlur={onBlur}
                  aria-invalid={ties['aria-invalid']}
                />
              ))}
            </ChoiceSet>
          ))}
          {none !== undefined && (
            <ChoiceCard
              type="checkbox"
              label={none}
              isQuiet
              checked={value?.length === 0}
              onChange={(event) => answer(event.currentTarget.checked ? [] : undefined)}
            />
          )}
        </div>
      )}
    </Question>
  )
}
