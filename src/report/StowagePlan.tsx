import { FigureFrame } from '../ui/FigureFrame.tsx'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { HullBottom, HullSide, HullTop } from './Hull.tsx'
import { useReport } from './report-context.ts'
import type { TierRows } from './report-rows.ts'
import { rowGroupsOf, type RowGroup } from './row-groups.ts'
import { StowageTable } from './StowageTable.tsx'
import { listed } from './tier-words.ts'
import './stowage-plan.css'

const holds = [
  { id: 'image', title: 'Image run storage', where: 'on the nodes', tiers: ['image'] },
  { id: 'data', title: 'Persistent data', where: 'per workload', tiers: ['volume', 'secrets-config'] },
  { id: 'registry', title: 'Registry', where: 'at rest', tiers: ['registry'] },
] as const

/** Boxes in one hold; what is left stands in the table. */
const boxesShown = 5

/** The plan as a section through a ship: three places, and what is stowed in each. */
export function StowagePlan({ tiers }: { readonly tiers: readonly TierRows[] }) {
  const { nameOf } = useReport()
  return (
    <FigureFrame
      title="Stowage plan"
      caption="What goes where. A dashed box has to be acquired; a dotted one waits for an answer."
      table={<StowageTable tiers={tiers} />}
    >
      <div className="hull">
        <div className="hull-inner">
          <HullTop />
          <HullSide end="stern" />
          <ol className="plain-list hull-holds">
            {holds.map(({ id, title, where, tiers: names }) => {
              const rows = tiers.filter(({ tier }) => names.some((name) => name === tier)).flatMap((one) => one.rows)
              const groups = rowGroupsOf(rows, nameOf)
              return (
                <li key={id} className="hold">
                  <p className="hold-label">
                    <span className="hold-title">{title}</span> <span className="hold-where">{where}</span>
                  </p>
                  <ul className="plain-list hold-boxes">
                    {groups.slice(0, boxesShown).map((group) => (
                      <Box key={group.rows[0].key} group={group} />
                    ))}
                    {groups.length === 0 && <li className="box box-empty">Nothing named yet</li>}
                  </ul>
                  {groups.length > boxesShown && (
                    <p className="hold-more">and {groups.length - boxesShown} more kinds, in the table</p>
                  )}
                </li>
              )
            })}
          </ol>
          <HullSide end="bow" />
          <HullBottom />
        </div>
      </div>
    </FigureFrame>
  )
}

function Box({ group: { words, mark, rows, isToBeAcquired } }: { readonly group: RowGroup }) {
  const look = isToBeAcquired ? 'acquire' : (mark?.state ?? 'none')
  const about = aboutWords(rows)
  return (
    <li className={`box box-${look}`}>
      <span className="box-about">
        <Given text={about} most={70} />
      </span>
      <span className="box-words">{words}</span>
      {mark && <StateMark state={mark.state}>{mark.word}</StateMark>}
    </li>
  )
}

const nouns = { image: 'kinds of node', volume: 'workloads', 'secrets-config': 'workloads', registry: 'registries' }

/** The names of up to three rows, or how many there are. */
function aboutWords(rows: RowGroup['rows']): string {
  const [{ tier }] = rows
  const needs = new Set(rows.flatMap(({ need }) => need ?? []))
  const what =
    needs.size > 0 ? `${listed([...needs].map((need) => (need === 'config' ? 'configuration' : need)))} of ` : ''
  const names = [...new Set(rows.map(({ about }) => about))]
  return names.length <= 3 ? `${what}${names.join(', ')}` : `${what}${rows.length} ${nouns[tier]}`
}
