import { useId } from 'react'
import { ChoiceCard } from './ChoiceCard.tsx'
import './choices.css'

export type Theme = 'system' | 'light' | 'dark'

const themes = [
  { value: 'system', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

interface ThemeToggleProps {
  readonly value: Theme
  readonly onChange: (theme: Theme) => void
}

export function ThemeToggle({ value, onChange }: ThemeToggleProps) {
  const name = useId()
  return (
    <fieldset className="theme-toggle">
      <legend className="visually-hidden">Colours</legend>
      <div className="choices choices-segments">
        {themes.map((theme) => (
          <ChoiceCard
            key={theme.value}
            type="radio"
            name={name}
            label={theme.label}
            checked={value === theme.value}
            onChange={() => onChange(theme.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
