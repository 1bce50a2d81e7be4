import { orchestrators } from '../../advisor/plan/platform.ts'
import type { Reading } from '../../exchange/importer.ts'
import type { Proposal } from '../../store/reading-into-plan.ts'
import { Capped } from './Capped.tsx'
import { IgnoredLines } from './IgnoredLines.tsx'
import { Notes } from './Notes.tsx'
import { OrchestratorQuestion } from './OrchestratorQuestion.tsx'
import { RowResult } from './RowResult.tsx'
import { UnderstoodList } from './UnderstoodList.tsx'
import { answersOf } from './what-was-read.ts'

export interface ReadResultProps {
  readonly inputId: string
  readonly reading: Extract<Reading, { kind: 'read' }>
  readonly proposal: Proposal
  readonly onMove: (rowKey: string, id: string) => void
  readonly onSettle: (key: string, value: unknown) => void
}

/** What a text told, line by line, and what it did not. */
export function ReadResult({ inputId, reading, proposal, onMove, onSettle }: ReadResultProps) {
  const { plan, rows } = proposal.draft
  const swarm = reading.understood.find(({ trait }) => trait === 'platform.orchestrator')
  const others = answersOf(reading, undefined).filter((answer) => answer !== swarm)
  return (
    <>
      <Capped items={proposal.rows.filter(({ key }) => key.startsWith(`${inputId}/`))} most={20} what="machines">
        {(shown) =>
          shown.map((row) => (
            <RowResult
              key={row.key}
              row={row}
              answers={answersOf(reading, told(row.key))}
              plan={plan}
              ids={rows[row.list]}
              onMove={(id) => onMove(row.key, id)}
            />
          ))
        }
      </Capped>
      {others.length > 0 && (
        <div className="paste-row">
          <h3>The platform</h3>
          <UnderstoodList answers={others} />
        </div>
      )}
      {swarm && (
        <OrchestratorQuestion
          line={swarm.line}
          value={orchestrators.find((one) => one === plan.platform?.orchestrator)}
          onChange={(value) => onSettle('platform/orchestrator', value)}
        />
      )}
      <Notes notes={reading.notes} />
      <IgnoredLines ignored={reading.ignored} />
    </>
  )
}

/** `a/nodePools/1` is `nodePools[1]` of its input. */
function told(key: string): string {
  const [, list = '', at = ''] = /\/(\w+)\/(\d+)$/.exec(key) ?? []
  return `${list}[${at}]`
}
