import type { Theme } from './ThemeToggle.tsx'

/** Puts a theme on the page; `system` leaves it to the person's setting. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
