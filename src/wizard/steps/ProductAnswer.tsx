import { useState } from 'react'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAnswer } from '../answers/use-answer.tsx'
import { olderProducts, registryProducts } from '../words/registry-words.ts'

const older = { value: 'older', label: 'An older line' } as const

/** The line of the registry: the ones to choose today as cards, those that came before behind one of them. */
export function ProductAnswer() {
  const { value, answer, onBlur, text } = useAnswer({
    name: 'product',
    label: 'Which line of the registry will you run?',
    hint: 'Mirantis Secure Registry (MSR), formerly Docker Trusted Registry (DTR).',
  })
  const chosen = typeof value === 'string' ? value : undefined
  const [isAsking, setIsAsking] = useState(false)
  const isOlder = olderProducts.some((product) => product.value === chosen)
  const isUnknown = text.dontKnow?.isChosen ?? false
  return (
    <>
      <RadioCards<string>
        {...text}
        choices={[...registryProducts, older]}
        value={isOlder || (isAsking && chosen === undefined && !isUnknown) ? older.value : chosen}
        onBlur={onBlur}
        onChange={(next) => {
          setIsAsking(next === older.value)
          answer(next === older.value ? undefined : next)
        }}
      />
      {(isOlder || isAsking) && !isUnknown && (
        <SelectField
          label="Which older line?"
          hint="Advice for it says what works there today, and where to go."
          choices={olderProducts}
          value={chosen ?? ''}
          onChange={(event) => answer(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      )}
    </>
  )
}
