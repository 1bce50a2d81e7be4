// Before the first paint: the chosen theme, and whether the prerendered start page is the page that the address names.
try {
  const theme = localStorage.getItem('stowage.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that keeps nothing shows its system's theme.
}
if (location.hash.length > 1 && location.hash !== '#/') document.documentElement.dataset.page = 'other'
