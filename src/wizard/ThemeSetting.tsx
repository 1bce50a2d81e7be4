import { useState } from 'react'
import { keepTheme, keptTheme } from '../store/theme.ts'
import { applyTheme } from '../ui/theme.ts'
import { ThemeToggle } from '../ui/ThemeToggle.tsx'

/** Light, dark, or as the system says; kept in this browser. */
export function ThemeSetting() {
  const [theme, setTheme] = useState(keptTheme)
  return (
    <ThemeToggle
      value={theme}
      onChange={(chosen) => {
        setTheme(chosen)
        applyTheme(chosen)
        keepTheme(chosen)
      }}
    />
  )
}
