import type { Judged } from '../advisor/advice/advice.ts'
import type { Weights } from '../advisor/rank.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Argument } from './Argument.tsx'
import { LazyDetails } from './LazyDetails.tsx'
import { useReport } from './report-context.ts'
import { writeScore } from './shown-points.ts'
import { supportWords, wayInWords } from './tier-words.ts'

const shownAtFirst = 5

interface AlternativesProps {
  readonly alternatives: readonly Judged[]
  readonly weights: Weights
}

/** What else could be used, in the order of the ranking: at hand first, then documented, then by score. */
export function Alternatives({ alternatives, weights }: AlternativesProps) {
  if (alternatives.length === 0) return null
  const isShort = alternatives.length <= shownAtFirst + 1
  const first = isShort ? alternatives : alternatives.slice(0, shownAtFirst)
  const others = alternatives.slice(first.length)
  return (
    <section className="row-part">
      <h4>Alternatives</h4>
      <p className="report-note">
        What is at hand stands before what must be acquired, what documents support before what they leave open, and
        only then the score counts.
      </p>
      <OptionList options={first} weights={weights} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more alternatives`}>
          <OptionList options={others} weights={weights} />
        </Disclosure>
      )}
    </section>
  )
}

function OptionList({ options, weights }: { readonly options: readonly Judged[]; readonly weights: Weights }) {
  return (
    <ul className="plain-list option-list">
      {options.map((judged) => (
        <li key={judged.option}>
          <LazyDetails className="disclosure-row option-row" isPrinted={false} summary={<OptionLine judged={judged} />}>
            {() => <Argument judged={judged} weights={weights} />}
          </LazyDetails>
        </li>
      ))}
    </ul>
  )
}

function OptionLine({ judged }: { readonly judged: Judged }) {
  const { nameOf } = useReport()
  const { atHand, support, conditions } = judged
  const needs = conditions.length - (atHand ? 0 : 1)
  const standing = [
    atHand ? 'at hand' : 'must be acquired',
    supportWords[support],
    ...(needs > 0 ? [needs === 1 ? '1 condition' : `${needs} conditions`] : []),
  ]
  return (
    <span className="option-line">
      <span className="option-name">{nameOf(judged.option)}</span>
      <span className="option-way">{[...wayInWords(judged), ...standing].join(' · ')}</span>
      <span className="option-score">{writeScore(judged.score)}</span>
    </span>
  )
}
