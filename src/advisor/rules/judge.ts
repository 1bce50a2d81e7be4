import type { Catalog } from '../catalog/catalog-shape.ts'
import { profiles, weightsOf, type Weights } from '../rank.ts'
import { orchestratorPath, type Subject } from '../subject.ts'
import { allSaid, heard } from './asking.ts'
import { isSame, Memory, type Page } from './memory.ts'
import type { Candidate } from './known-ways.ts'
import { nearby, type Base } from './nearby.ts'
import type { Reached } from './reach.ts'
import { recorderFor, type Recorder } from './recorder.ts'
import { settledIn } from './settling.ts'
import type { Paths, Said, Standing, WayNames } from './standing.ts'
import { isBetter, isBetterPlace, standingOf, Tally, type Place } from './tally.ts'
import type { Option, TierModule } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

export type Judgement =
  | { readonly kind: 'not-needed'; readonly said: Said; readonly paths: Paths }
  | { readonly kind: 'standings'; readonly standings: readonly Standing[]; readonly paths: Paths }

export type BriefJudgement =
  { readonly kind: 'not-needed' } | { readonly kind: 'places'; readonly places: readonly Place[] }

/** Judges every option of a tier for one row whose open questions are answered. */
export interface Judge {
  /** With everything that every rule said. */
  fully(subject: Subject, catalog: Catalog): Judgement
  /** Who stands where: the same order and scores, without the reasons, and no further than an option's first block. */
  briefly(subject: Subject, catalog: Catalog): BriefJudgement
  /**
   * A quick judge of rows that differ from each other by a few answers: who leads, and some of those near them.
   * @param isRepeated whether the same answers, numbers aside, come again and again
   */
  nearby(catalog: Catalog, isRepeated: boolean): (subject: Subject) => readonly Reached[] | undefined
  /** Every option in each of its ways, in the catalog's order; none where the row needs no option. */
  everyWay(subject: Subject, catalog: Catalog): readonly Standing[]
}

interface Book<T extends object, O, W> {
  readonly candidates: readonly Candidate<O, W>[]
  /** One for each rule of the tier. */
  readonly memories: readonly Memory<T, O, W>[]
  /** The same for quick judgements, which do not note what rules read. */
  readonly quickMemories: readonly Memory<T, O, W, Verdict>[]
  readonly bases: Base<T>[]
  /** Where every option stands, for the rows met lately: rows alike, or one advised again, share it. */
  readonly lately: Gathered<T, O, W>[]
}

interface Gathered<T, O, W> {
  readonly pages: readonly Page<T, O, W>[]
  readonly weights: Weights
  readonly standings: readonly Standing[]
}

const gatheredKept = 6

interface Hearing<T extends object, O, W> {
  readonly recorder: Recorder<T>
  readonly weights: Weights
  readonly book: Book<T, O, W>
  /** One for each rule that has something to say. */
  readonly pages: readonly Page<T, O, W>[]
  readonly notNeeded: Said | undefined
}

export function judgeOf<T extends object, O extends Option, W extends WayNames>(tier: TierModule<T, O, W>): Judge {
  const newRecorder = recorderFor<T>(tier.traits)
  const books = new WeakMap<Catalog, Book<T, O, W>>()

  function bookOf(catalog: Catalog): Book<T, O, W> {
    const known = books.get(catalog)
    if (known) return known
    let at = -1
    const candidates = tier.options(catalog).map((option) => ({
      option,
      ways: tier.ways(option).map((way) => ({ way, names: namesOf(way), at: (at += 1) })),
    }))
    const book = {
      candidates,
      memories: tier.rules.map((rule) => new Memory<T, O, W>(rule, tier.verified)),
      quickMemories: tier.rules.map((rule) => new Memory<T, O, W, Verdict>(rule, tier.verified)),
      lately: [],
      bases: [],
    }
    books.set(catalog, book)
    return book
  }

  function hearing(subject: Subject, catalog: Catalog): Hearing<T, O, W> {
    const { values } = settledIn(tier, subject, catalog)
    const recorder = newRecorder(values)
    const book = bookOf(catalog)
    const pages: Page<T, O, W>[] = []
    for (const memory of book.memories) {
      const page = memory.page(values)
      if (page) pages.push(page)
    }
    return {
      book,
      recorder,
      weights: weightsOf(profiles[tier.name], subject.priorities),
      pages,
      notNeeded: notNeededOf(tier, recorder, catalog),
    }
  }

  function pathsOf(subject: Subject): Paths {
    const need = subject.kind === 'secrets-config' ? subject.need : ''
    return {
      key: `${subject.path} ${orchestratorPath(subject)} ${need}`,
      of: (trait) => tier.pathOf(trait as keyof T & string, subject),
    }
  }

  function standingsOf({ book, pages, recorder, weights }: Hearing<T, O, W>, catalog: Catalog): readonly Standing[] {
    const known = book.lately.find((one) => isSameRun(one.pages, pages) && isSame(one.weights, weights))
    if (known) return known.standings
    const standings = book.candidates.map(({ option, ways }) =>
      ways
        .map(({ way, names, at }) =>
          standingOf(option, names, allSaid(pages, at, recorder, option, { way, catalog }), weights),
        )
        .reduce((best, way) => (isBetter(way, best) ? way : best)),
    )
    book.lately.unshift({ pages, weights, standings })
    book.lately.length = Math.min(book.lately.length, gatheredKept)
    return standings
  }

  return {
    fully(subject, catalog) {
      const all = hearing(subject, catalog)
      const paths = pathsOf(subject)
      if (all.notNeeded) return { kind: 'not-needed', said: all.notNeeded, paths }
      return { kind: 'standings', standings: standingsOf(all, catalog), paths }
    },

    nearby(catalog, isRepeated) {
      const { candidates, quickMemories, bases } = bookOf(catalog)
      return nearby({ tier, catalog, candidates, memories: quickMemories }, bases, isRepeated)
    },

    everyWay(subject, catalog) {
      const { recorder, weights, book, pages, notNeeded } = hearing(subject, catalog)
      if (notNeeded) return []
      return book.candidates.flatMap(({ option, ways }) =>
        ways.map(({ way, names, at }) =>
          standingOf(option, names, allSaid(pages, at, recorder, option, { way, catalog }), weights),
        ),
      )
    },

    briefly(subject, catalog) {
      const { recorder, weights, book, pages, notNeeded } = hearing(subject, catalog)
      if (notNeeded) return { kind: 'not-needed' }
      const places = book.candidates.map(({ option, ways }) =>
        ways
          .map(({ way, at }): Place => {
            const tally = new Tally(option.id)
            for (const page of pages) {
              for (const { verdict } of heard(page, at, recorder, option, { way, catalog })) tally.add(verdict, weights)
              if (tally.isBlocked) break
            }
            return tally
          })
          .reduce((best, way) => (isBetterPlace(way, best) ? way : best)),
      )
      return { kind: 'places', places }
    },
  }
}

/** The same rules on the same pages: then they say the same of every option. */
function isSameRun(before: readonly object[], pages: readonly object[]): boolean {
  return before.length === pages.length && before.every((page, i) => page === pages[i])
}

function notNeededOf<T extends object, O extends Option, W extends WayNames>(
  { notNeeded }: TierModule<T, O, W>,
  recorder: Recorder<T>,
  catalog: Catalog,
): Said | undefined {
  recorder.begin(false)
  const says = notNeeded.judge(recorder.traits, catalog, recorder.the)
  if (!says) return undefined
  const verdict = { kind: 'warns', says } as const
  return {
    rule: notNeeded.id,
    verdict,
    traits: recorder.traitsRead(),
    sources: recorder.sourcesRead(),
    written: undefined,
  }
}

function namesOf({ class: volumeClass, protocol, provisioning }: WayNames): WayNames {
  return {
    ...(volumeClass !== undefined && { class: volumeClass }),
    ...(protocol !== undefined && { protocol }),
    ...(provisioning !== undefined && { provisioning }),
  }
}
