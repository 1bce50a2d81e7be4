type Theme = 'system' | 'light' | 'dark'

const key = 'stowage.theme'

/** The theme chosen in this browser; where nothing can be read, the system's. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Keeps the theme where that is possible; a browser that keeps nothing asks its system next time. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Nothing is lost but a preference.
  }
}
