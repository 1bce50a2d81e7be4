import type { RowList } from './draft.ts'
import type { Answers } from './laid-answers.ts'
import { isSame } from './same-answer.ts'

export interface KnownRow {
  readonly id: string
  readonly answers: Answers
}

/**
 * The row of the plan that what was read is about, where there is no doubt: the one that agrees with it in something
 * and contradicts it in nothing, else the only one that says nothing to the contrary. Other rows go by their name.
 */
export function rowFor(list: RowList, read: Answers, known: readonly KnownRow[]): string | undefined {
  if (list !== 'nodePools') return known.find(({ answers }) => isNamed(read) && isNamesake(answers, read))?.id
  const open = known.filter(({ answers }) => !told(answers, read).some((name) => !isSame(answers[name], read[name])))
  const alike = open.filter(({ answers }) => told(answers, read).length > 0)
  const same = alike.find(({ answers }) => told(answers, read).length === nature(read).length)
  const [only, ...others] = alike.length > 0 ? alike : open
  return same?.id ?? (others.length === 0 ? only?.id : undefined)
}

const isNamed = ({ name }: Answers) => typeof name === 'string' && name !== ''

/** Two applications may each call something `db`: what runs another image or product is another workload. */
function isNamesake(answers: Answers, read: Answers): boolean {
  if (answers['name'] !== read['name']) return false
  const [mine, theirs] = [repositoryOf(answers['image']), repositoryOf(read['image'])]
  if (mine !== undefined && theirs !== undefined) return mine === theirs
  const isOther = (name: string) =>
    answers[name] !== undefined && read[name] !== undefined && !isSame(answers[name], read[name])
  return !isOther('product')
}

/** `postgres` of `docker.io/library/postgres:16@sha256:…`; registries and tags come and go. */
function repositoryOf(image: unknown): string | undefined {
  if (typeof image !== 'string' || image === '') return undefined
  const [name = ''] = image.split('@')
  return name.slice(name.lastIndexOf('/') + 1).replace(/:.*$/, '')
}

/** What a kind of node is; its name is the person's own word, and how many there are changes. */
const nature = (row: Answers) => Object.keys(row).filter((name) => name !== 'name' && name !== 'nodes')

/** What both say something about. */
const told = (answers: Answers, read: Answers) => nature(read).filter((name) => answers[name] !== undefined)
