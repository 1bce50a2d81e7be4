import { isSame } from './same-answer.ts'

/** Lists of which an output sees a part: what it names is there beside what the plan has already. */
const grows: ReadonlySet<string> = new Set(['platform.onHand', 'platform.otherStorage', 'platform.storageClasses'])

const nameOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'name' in one ? one.name : JSON.stringify(one)

/**
 * The plan's list and what was read, together. Undefined where the two are no such lists, or contradict each other:
 * "nothing" was answered, or one name stands for two things.
 */
export function joinedList(trait: string, mine: unknown, read: unknown): readonly unknown[] | undefined {
  if (!grows.has(trait) || !Array.isArray(mine) || !Array.isArray(read) || mine.length === 0) return undefined
  const known = new Map<unknown, unknown>(mine.map((one: unknown) => [nameOf(one), one]))
  const hasClash = read.some((one: unknown) => known.has(nameOf(one)) && !isSame(known.get(nameOf(one)), one))
  if (hasClash) return undefined
  return [...mine, ...read.filter((one: unknown) => !known.has(nameOf(one)))]
}
