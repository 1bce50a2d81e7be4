import { Icon } from './icons.tsx'
import './choices.css'
import './text-field.css'

interface ChoiceFilterProps {
  readonly wanted: string
  readonly onChange: (wanted: string) => void
  readonly isEmpty: boolean
}

/** Narrows a long list of choices; what is ticked stays ticked while it is out of sight. */
export function ChoiceFilter({ wanted, onChange, isEmpty }: ChoiceFilterProps) {
  return (
    <>
      <label className="choices-filter">
        <Icon name="search" />
        <span className="visually-hidden">Filter the list</span>
        <input
          type="search"
          className="text-field"
          placeholder="Filter the list"
          value={wanted}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <output className="quiet note">{isEmpty && 'Nothing in the list matches.'}</output>
    </>
  )
}
