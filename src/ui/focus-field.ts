/** Brings the focus to a control by the id that its question was given; in a group, to its first control. */
export function focusField(id: string): void {
  const found = document.getElementById(id)
  const control = found?.matches('input, select, textarea, button, a[href], [tabindex]')
    ? found
    : (found?.querySelector<HTMLElement>('input:checked') ??
      found?.querySelector<HTMLElement>('input, select, textarea, button'))
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
