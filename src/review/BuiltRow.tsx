import type { ComparedRow } from '../advisor/compare/built-as-planned.ts'
import { optionName } from '../advisor/catalog/option-name.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { BuiltAnswers } from './BuiltAnswers.tsx'
import { BuiltFindings } from './BuiltFindings.tsx'
import { pickInWords, standings } from './built-words.ts'
import { HeldAgainst } from './HeldAgainst.tsx'
import { remarksOn, sourcesOf, type Built } from './use-built.ts'
import { shortFrom } from './what-was-read.ts'

/** One row of the plan against one that runs: the pick, what it gives rise to, and every answer. */
export function BuiltRow({ row, built }: { readonly row: ComparedRow; readonly built: Built }) {
  const { about, builtAs, pick, findings, answers } = row
  const { planned, catalog } = built
  const name = about === 'platform' ? 'Platform' : (rowNameOf(about, planned) ?? about)
  const title = `built-${about}-${builtAs ?? ''}`
  const remarks = builtAs === undefined ? [] : remarksOn(builtAs, built)
  return (
    <section className="built-row" aria-labelledby={title}>
      <h3 id={title}>
        <Given text={name.replace(/^node kind/, 'Node kind')} most={60} />
      </h3>
      {builtAs !== undefined && (
        <p className="note quiet">
          Built: <Given text={sourcesOf(builtAs, built).map(shortFrom).join(', ')} most={60} />
        </p>
      )}
      {builtAs !== undefined && <HeldAgainst path={builtAs} now={about} built={built} />}
      {pick && catalog && (
        <p className="built-pick">
          <StateMark state={standings[pick.standing].mark}>{standings[pick.standing].word}</StateMark>
          <span>{pickInWords(pick, (option) => optionName(option, catalog))}</span>
        </p>
      )}
      {catalog && <BuiltFindings findings={findings} catalog={catalog} />}
      {remarks.length > 0 && (
        <ul className="plain-list note">
          {remarks.map(({ line, says, from }) => (
            <li key={`${from} ${line} ${says}`}>
              {says}{' '}
              <span className="quiet">
                <Given text={shortFrom(from)} most={50} />, line {line}
              </span>
            </li>
          ))}
        </ul>
      )}
      <BuiltAnswers part={about} answers={answers} name={name} />
    </section>
  )
}
