/** For tests: every date in a text, as `2026-11-23` or `2026-11`. */
export const datesIn = (text: string): readonly string[] => text.match(/\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/g) ?? []

/** For tests: whether the calendar has this day, or this month. */
export function isRealDate(date: string): boolean {
  const [year = '', month = '', day = '01'] = date.split('-')
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
}

/** For tests: the last day of the month that an edition names; only written days are compared with it. */
export const editionEnd = (edition: string): string => `${edition.slice(0, 4)}-${edition.slice(5, 7)}-31`
