import type { Finding } from '../advisor/advice/advice.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { Icon, type IconName } from '../ui/icons.tsx'
import { findingGroupsOf, type FindingGroup } from './finding-groups.ts'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'
import { listed } from './tier-words.ts'

const severities: Readonly<Record<Finding['severity'], { icon: IconName; word: string }>> = {
  danger: { icon: 'danger', word: 'Danger' },
  warning: { icon: 'alert', word: 'Warning' },
  info: { icon: 'info', word: 'Note' },
}

const kinds: Readonly<Record<Finding['kind'], string>> = {
  platform: 'platform',
  data: 'data',
  contradiction: 'answers that contradict',
}

const shownAtFirst = 10
const namesShown = 4

/** What cuts across tiers and what contradicts itself, worst first; notes stand behind a line. */
export function Findings() {
  const groups = findingGroupsOf(useReport().advice.findings)
  if (groups.length === 0) return null
  const grave = groups.filter(({ severity }) => severity !== 'info')
  const notes = groups.filter(({ severity }) => severity === 'info')
  const others = grave.slice(shownAtFirst)
  return (
    <section className="report-section" aria-labelledby="findings">
      <header className="report-section-head">
        <h2 id="findings" tabIndex={-1}>
          What stands out
        </h2>
        <p>Across the whole plan, worst first</p>
      </header>
      <FindingList findings={grave.slice(0, shownAtFirst)} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more`}>
          <FindingList findings={others} />
        </Disclosure>
      )}
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

function FindingList({ findings }: { readonly findings: readonly FindingGroup[] }) {
  return (
    <ul className="plain-list finding-list">
      {findings.map((finding) => {
        const { severity, kind, rule, about } = finding
        const { icon, word } = severities[severity]
        return (
          <li key={`${rule} ${about}`} className={`finding finding-${severity}`}>
            <p className="finding-mark">
              <Icon name={icon} size={20} />
              <span>
                <span className="finding-word">{word}</span> <span className="finding-kind">{kinds[kind]}</span>
              </span>
            </p>
            <div>
              <About abouts={finding.abouts} />
              <ReasonText reason={finding} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The rows that a finding was made for, by name. */
function About({ abouts }: { readonly abouts: FindingGroup['abouts'] }) {
  const { plan } = useReport()
  const names = abouts.flatMap((about) => rowNameOf(about, plan) ?? [])
  if (names.length === 0) return null
  const more = names.length - namesShown
  return (
    <p className="finding-about">
      <Given text={listed(more > 0 ? [...names.slice(0, namesShown), `${more} more`] : names)} most={140} />
    </p>
  )
}
