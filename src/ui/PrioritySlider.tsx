import { useId, type ReactNode } from 'react'
import './text-field.css'

export type PriorityLevel = 0 | 1 | 2 | 3 | 4 | 5

const levels = [0, 1, 2, 3, 4, 5] as const
const usual: Record<PriorityLevel, string> = {
  0: 'does not matter',
  1: 'matters little',
  2: 'less than usual',
  3: 'as usual',
  4: 'more than usual',
  5: 'matters most',
}

export interface PrioritySliderProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** `undefined` stands at 3, the usual weight, until it is moved. */
  readonly value: PriorityLevel | undefined
  readonly onChange: (value: PriorityLevel) => void
  readonly words?: Record<PriorityLevel, string>
  readonly id?: string
}

/** How much something matters, 0 to 5, as a number and in words. */
export function PrioritySlider({ label, hint, value = 3, onChange, words = usual, id }: PrioritySliderProps) {
  const made = useId()
  const control = id ?? made
  return (
    <div className="slider">
      <label htmlFor={control}>{label}</label>
      <input
        id={control}
        type="range"
        min={0}
        max={5}
        step={1}
        value={value}
        aria-valuetext={`${value}, ${words[value]}`}
        aria-describedby={hint === undefined ? undefined : `${control}-hint`}
        onChange={(event) => onChange(levels[event.currentTarget.valueAsNumber] ?? 3)}
      />
      <output htmlFor={control}>
        <b>{value}</b> {words[value]}
      </output>
      {hint !== undefined && (
        <p className="slider-hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
