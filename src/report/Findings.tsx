import type { Finding } from '../advisor/advice/advice.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { Icon, type IconName } from '../ui/icons.tsx'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'

const severities: Readonly<Record<Finding['severity'], { icon: IconName; word: string }>> = {
  danger: { icon: 'danger', word: 'Danger' },
  warning: { icon: 'alert', word: 'Warning' },
  info: { icon: 'info', word: 'Note' },
}

const kinds: Readonly<Record<Finding['kind'], string>> = {
  platform: 'platform',
  data: 'data at risk',
  contradiction: 'answers contradict each other',
}

/** What cuts across tiers and what contradicts itself, worst first; notes stand behind a line. */
export function Findings() {
  const { findings } = useReport().advice
  if (findings.length === 0) return null
  const grave = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.filter(({ severity }) => severity === 'info')
  return (
    <section className="report-section" aria-labelledby="findings">
      <header className="report-section-head">
        <h2 id="findings" tabIndex={-1}>
          What stands out
        </h2>
        <p>Across the whole plan, worst first</p>
      </header>
      <FindingList findings={grave} />
      {notes.length > 0 && (
        <Disclosure
          summary={notes.length === 1 ? 'One note' : `${notes.length} notes`}
          isOpenAtFirst={notes.length < 3}
        >
          <FindingList findings={notes} />
        </Disclosure>
      )}
    </section>
  )
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { plan } = useReport()
  return (
    <ul className="plain-list finding-list">
      {findings.map((finding) => {
        const { severity, kind, rule, about } = finding
        const { icon, word } = severities[severity]
        const row = rowNameOf(about, plan)
        return (
          <li key={`${rule} ${about}`} className={`finding finding-${severity}`}>
            <p className="finding-mark">
              <Icon name={icon} size={20} />
              <span>
                <span className="finding-word">{word}</span>
                <span className="finding-kind">{kinds[kind]}</span>
              </span>
            </p>
            <div>
              {row !== undefined && (
                <p className="finding-about">
                  <Given text={row} most={60} />
                </p>
              )}
              <ReasonText reason={finding} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
