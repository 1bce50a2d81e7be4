/** Brings the focus to a control by the id that its question was given; in a group, to its first control. */
export function focusField(id: string): void {
  const found = document.getElementById(id)
  const control = found?.matches('input, select, textarea, button, a[href], [tabindex]')
    ? found
    : (found?.querySelector<HTMLElement>('input:checked') ??
      found?.querySelector<HTMLElement>('input, select, textarea, button'))
  // What is folded away takes no focus.
  for (let at = control?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
