import type { Finding } from '../advisor/advice/advice.ts'
import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import { addressOf } from '../store/page.ts'
import { Given } from '../ui/Given.tsx'
import { Notice, type NoticeTone } from '../ui/Notice.tsx'

const tones: Readonly<Record<Finding['severity'], NoticeTone>> = { danger: 'danger', warning: 'watch', info: 'info' }

interface BuiltFindingsProps {
  readonly findings: readonly Finding[]
  readonly catalog: Catalog
}

/** What the rules find in what runs, and did not find in the plan. */
export function BuiltFindings({ findings, catalog }: BuiltFindingsProps) {
  return findings.map(({ rule, severity, says, sources }) => (
    <Notice key={`${rule} ${says}`} tone={tones[severity]} title="What runs gives rise to this, the plan did not">
      <p>{says}</p>
      <ul className="plain-list note">
        {sources
          .filter((id) => id !== 'plan')
          .map((id) => (
            <li key={id}>
              <a href={addressOf({ kind: 'catalog', open: { list: 'sources', id } })}>
                <Given text={Object.hasOwn(catalog.sources, id) ? (catalog.sources[id]?.title ?? id) : id} most={100} />
              </a>
            </li>
          ))}
      </ul>
    </Notice>
  ))
}
