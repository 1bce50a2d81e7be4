import type { RowList } from './draft.ts'
import { isSame, type Answers } from './laid-answers.ts'

interface KnownRow {
  readonly id: string
  readonly answers: Answers
}

/**
 * The row of the plan that what was read is about, where there is no doubt: the one that agrees with it in something
 * and contradicts it in nothing, else the only one that says nothing to the contrary. Other rows go by their name.
 */
export function rowFor(list: RowList, read: Answers, known: readonly KnownRow[]): string | undefined {
  if (list !== 'nodePools') return known.find(({ answers }) => isNamed(read) && answers['name'] === read['name'])?.id
  const open = known.filter(({ answers }) => !told(answers, read).some((name) => !isSame(answers[name], read[name])))
  const alike = open.filter(({ answers }) => told(answers, read).length > 0)
  const same = alike.find(({ answers }) => told(answers, read).length === Object.keys(read).length)
  const [only, ...others] = alike.length > 0 ? alike : open
  return same?.id ?? (others.length === 0 ? only?.id : undefined)
}

const isNamed = ({ name }: Answers) => typeof name === 'string' && name !== ''

/** What both say something about; the name is the person's own word, no machine tells it. */
const told = (answers: Answers, read: Answers) =>
  Object.keys(read).filter((name) => name !== 'name' && answers[name] !== undefined)
