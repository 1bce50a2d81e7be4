import type { Cell } from '../advisor/catalog/cell.ts'
import { documentState, type DocumentState } from './document-state.ts'
import { detailsOf, isObject, isPlain, isScalar, spoken, type Detail, type Spoken } from './spoken.ts'
import { fieldInWords, namesOf } from './words/field-words.ts'

/** One fact of the catalog in words, with its documents and what they have come to. */
export interface Fact extends Spoken {
  /** Where it stands in its entry: `ways.0.access`. */
  readonly key: string
  readonly label: string
  readonly note?: string
  /** Absent, as the sources are: how the catalog itself names and orders things. */
  readonly state?: DocumentState
  readonly sources: readonly string[]
  /** The cells that it tells: more than one where neighbours say the same. */
  readonly cells: readonly Cell<unknown>[]
}

/** Facts that stand under one heading; the first group of an entry has none. */
export interface FactGroup {
  readonly key: string
  readonly title: string
  readonly facts: readonly Fact[]
}

interface Place {
  readonly key: string
  /** The field, or the kind of entry, whose parts are told. */
  readonly field: string
  readonly title: string
}

type Part = readonly [name: string, part: unknown]

const isCell = (value: unknown): value is Cell<unknown> => isObject(value) && 'value' in value && 'sources' in value
/** Fields that say no more than the field that they stand in. */
const sayNoMore = ['says', 'statement', 'because', 'serves', 'use', 'on', 'lookedAt', 'isNeeded', 'price']
/** Lists of statements that differ in what they are about; the first that fits counts. */
const ledgers = ['support', 'backing']
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')

function factOf(key: string, label: string, cell: Cell<unknown>, field: string, parent: string): Fact {
  const { note } = cell
  return {
    key,
    label,
    ...spoken(cell.value, field, parent),
    ...(note !== undefined && { note }),
    state: documentState(cell, field),
    sources: cell.sources,
    cells: [cell],
  }
}

/**
 * Everything that an entry of the catalog holds, as facts in words under headings.
 * @param entry any object of the catalog; cells may lie at any depth.
 * @param kind what fields of the entry itself are looked up under: `driver`.
 * @param told fields that the page tells elsewhere: its name.
 */
export function factsOf(entry: object, kind: string, told: readonly string[] = []): FactGroup[] {
  const groups: { key: string; title: string; facts: Fact[] }[] = []

  const open = (key: string, title: string): Fact[] => {
    const facts: Fact[] = []
    groups.push({ key, title, facts })
    return facts
  }

  function tellAll(parts: readonly Part[], place: Place, facts: Fact[], isNamed: boolean): void {
    const say = isNamed ? namesOf(place.field) : undefined
    for (const [name, part] of parts) {
      const label = say ? say(name) : fieldInWords(name, place.field)
      const field = say ? place.field : name
      tell(part, label, { key: joinedKey(place.key, name), field, title: place.title }, place.field, facts)
    }
  }

  function tell(part: unknown, label: string, at: Place, parent: string, facts: Fact[]): void {
    if (isCell(part)) facts.push(factOf(at.key, label, part, at.field, parent))
    else if (isPlain(part))
      facts.push({ key: at.key, label, ...spoken(part, at.field, parent), sources: [], cells: [] })
    else if (Array.isArray(part) && ledgers.includes(at.field)) tellLedger(part.filter(isObject), label, at)
    else if (Array.isArray(part))
      part.forEach((one: unknown, i) => {
        const place = { ...at, key: joinedKey(at.key, String(i)) }
        if (isCell(one)) tell(one, label, place, parent, facts)
        else if (isObject(one)) tellItem(one, label, place, facts, true)
      })
    else if (isObject(part)) tellItem(part, label, at, facts, false)
  }

  function tellItem(item: object, label: string, at: Place, facts: Fact[], isOneOfMany: boolean): void {
    const parts = Object.entries(item)
    const cells = parts.flatMap(([name, part]) => (isCell(part) ? [[name, part] as const] : []))
    const beside = parts.filter(([, part]) => isPlain(part))
    const [only] = cells
    const isNamed = !isOneOfMany && namesOf(at.field) !== undefined
    if (isNamed) {
      tellAll(parts, { ...at, title: '' }, open(at.key, joined(at.title, label)), true)
    } else if (cells.length === 0 && beside.length === parts.length) {
      facts.push({ key: at.key, label, ...spoken(item, at.field, ''), sources: [], cells: [] })
    } else if (only && cells.length === 1 && beside.length === parts.length - 1) {
      facts.push(collapsed(only, label, at, beside))
    } else {
      const title = joined(at.title, label, isOneOfMany ? besideInWords(beside, at.field) : '')
      const rest = parts.filter(([, part]) => !isPlain(part))
      const inside = open(at.key, title)
      tellAll(rest, { ...at, title }, inside, false)
      const [first] = inside
      if (first && !isOneOfMany)
        inside[0] = { ...first, details: [...first.details, ...besideDetails(beside, at.field)] }
    }
  }

  /** Such statements stand together under one heading, in their order. */
  function tellLedger(items: readonly object[], label: string, at: Place): void {
    const facts = open(at.key, joined(at.title, label))
    items.forEach((item, i) => {
      const parts = Object.entries(item)
      const about =
        besideInWords(
          parts.filter(([, part]) => isPlain(part)),
          at.field,
        ) || 'Otherwise'
      const told = parts.filter(([, part]) => !isPlain(part))
      for (const [name, part] of told) {
        const what = told.length === 1 ? about : `${about}: ${fieldInWords(name, at.field)}`
        tell(part, what, { key: joinedKey(at.key, `${i}.${name}`), field: name, title: '' }, at.field, facts)
      }
    })
  }

  tellAll(
    Object.entries(entry).filter(([name]) => !told.includes(name)),
    { key: '', field: kind, title: '' },
    open('', ''),
    false,
  )
  return groups
    .filter(({ facts }) => facts.length > 0)
    .map(({ facts, ...group }) => ({ ...group, facts: facts.reduce(withNext, []) }))
}

const saysOf = ({ details, note, sources }: Fact) => JSON.stringify([details, note, sources])

/** Neighbours that say the same stand in one line: one fact for several product lines. */
function withNext(told: readonly Fact[], next: Fact): readonly Fact[] {
  const last = told.at(-1)
  if (!last || last.cells.length === 0 || last.words !== next.words || saysOf(last) !== saysOf(next))
    return [...told, next]
  const label = last.label === next.label ? last.label : `${last.label}, ${next.label}`
  return [...told.slice(0, -1), { ...last, label, cells: [...last.cells, ...next.cells] }]
}

const joinedKey = (key: string, name: string) => (key === '' ? name : `${key}.${name}`)

const besideDetails = (beside: readonly Part[], field: string): Detail[] =>
  beside.flatMap(([name, part]) => detailsOf(name, part, field))

const speakForThemselves = ['class', 'engines', 'protocol', 'provisioning']

const besideInWords = (beside: readonly Part[], field: string) =>
  besideDetails(beside, field)
    .map(({ label, words }) =>
      words === 'yes' ? label : speakForThemselves.includes(label) ? words : `${label} ${words}`,
    )
    .join(', ')

/** An object that holds one fact is told as that fact, with all else beside it. */
function collapsed(only: readonly [string, Cell<unknown>], label: string, at: Place, beside: readonly Part[]): Fact {
  const [name, cell] = only
  const called = calledBy(beside, at.field)
  const what = sayNoMore.includes(name) ? label : `${label}: ${fieldInWords(name, at.field)}`
  const fact = factOf(at.key, called === undefined ? what : `${what}: ${called.words}`, cell, name, at.field)
  const others = beside.filter(([part]) => part !== called?.name)
  return { ...fact, details: [...fact.details, ...besideDetails(others, at.field)] }
}

/** What tells a thing from the others of its list. */
function calledBy(beside: readonly Part[], field: string): { name: string; words: string } | undefined {
  for (const name of ['name', 'names', 'of', 'on']) {
    const value = beside.find(([part]) => part === name)?.[1]
    if (name === 'on' && field !== 'carriers') continue
    if (isScalar(value)) return { name, words: spoken(value, name, field).words }
    if (Array.isArray(value) && isScalar(value[0])) return { name: '', words: spoken(value[0], name, field).words }
  }
  return undefined
}
