/** For tests: every date in a text, as `2026-11-23` or `2026-11`. */
export const datesIn = (text: string): readonly string[] => text.match(/\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/g) ?? []

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** For tests: whether the calendar has this day, or this month; 29 February is let pass in any year. */
export function isRealDate(date: string): boolean {
  const [, month = '', day = '01'] = date.split('-')
  return Number(day) >= 1 && Number(day) <= (daysIn[Number(month) - 1] ?? 0)
}

/** For tests: the last day of the month that an edition names; only written days are compared with it. */
export const editionEnd = (edition: string): string => `${edition.slice(0, 4)}-${edition.slice(5, 7)}-31`
