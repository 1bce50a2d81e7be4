import type { Plan } from '../../../advisor/plan/plan.ts'
import { mkeLines } from '../../../advisor/plan/platform.ts'
import type { ImporterMeta, Reading, Understood } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { declinedOf } from './declined.ts'
import type { Fact } from './fact.ts'
import { foreignRuns } from './foreign.ts'
import { jsonFacts } from './json-facts.ts'
import { strong } from './keys.ts'
import { machineOf, missingOf, understoodOf } from './machine.ts'
import { machines } from './machines.ts'
import { poolsOf } from './pools.ts'
import { textFacts } from './text-facts.ts'

export const meta: ImporterMeta = {
  id: 'docker-info',
  label: 'docker info',
  command: 'docker info',
  tells: "a node's engine, storage driver, file system, kernel and operating system",
}

const clientOnly =
  'This holds the client half only: the client says nothing about the node. Run docker info where the engine answers.'
const nothingKnown = {
  kind: 'unrecognised',
  says: 'No line of docker info was found. Run docker info on the node and paste all of its output, as text or as JSON.',
} as const

/**
 * Reads what `docker info` prints, as text or JSON, engines 1.2 to 29, and in the same paste `docker version`,
 * `uname`, `/etc/os-release` and `hostnamectl` where they tell what `docker info` did not.
 * In: any text. Out: a plan with one node pool per machine; versions as printed, no units converted. Never throws.
 */
export function read(text: string): Reading {
  const lines = pastedLines(text)
  const declined = declinedOf(lines)
  if (declined) return { kind: 'declined', source: meta.id, says: declined }
  const json = jsonFacts(lines)
  const facts = [...textFacts(lines), ...json]
  if (!facts.some(({ of, document }) => strong.has(of) || document !== undefined)) {
    if (facts.some(({ of }) => of === 'clientVersion')) return { kind: 'declined', source: meta.id, says: clientOnly }
    const saw = lines.find((line) => line.text !== '')?.text ?? ''
    return { ...nothingKnown, saw: safeExcerpt(saw, 80) }
  }
  return reading(facts, json.length > 0)
}

function reading(facts: readonly Fact[], isJson: boolean): Reading {
  const found = machines(facts.filter(({ of }) => of !== 'foreign')).map(machineOf)
  const told = found.filter(({ evidence }) => evidence.length > 0)
  const kinds = poolsOf(
    told,
    facts.some(({ isStart }) => isStart === true),
  )
  const platform = platformOf(facts)
  const pools = kinds.map((_, index) => `nodePools[${String(index)}]`)
  const plan: Plan = {
    schema: 1,
    ...(platform.plan && { platform: platform.plan }),
    ...(kinds.length > 0 && { nodePools: kinds.map(({ pool }) => pool) }),
  }
  return {
    kind: 'read',
    source: meta.id,
    plan,
    understood: [
      ...kinds.flatMap(({ answers }, index) => understoodOf(answers, pools[index] ?? '')),
      ...platform.understood,
    ],
    ignored: [...found.flatMap(({ ignored }) => ignored), ...(isJson ? [] : foreignRuns(facts))].sort(
      (a, b) => a.line - b.line,
    ),
    notes: found.flatMap(({ notes }) => notes),
    missing: kinds.flatMap(({ answers }, index) => missingOf(answers, pools[index] ?? '')),
  }
}

/** An active swarm is the orchestrator; `ucp/3.2.5` names the MKE line whose client bundle was in use. */
function platformOf(facts: readonly Fact[]): { plan?: Plan['platform']; understood: Understood[] } {
  const swarm = facts.find(
    ({ of, value }) => (of === 'swarm' && value === 'active') || (of === 'isManager' && value === 'true'),
  )
  const bundle = facts.find(({ of }) => of === 'clusterVersion')
  const line = mkeLines.find((known) => known === /^(?:ucp|mke)\/(\d+\.\d+)/.exec(bundle?.value ?? '')?.[1])
  const understood: Understood[] = []
  if (swarm)
    understood.push({ trait: 'platform.orchestrator', value: 'swarm', line: swarm.line, text: safeExcerpt(swarm.text) })
  if (bundle && line)
    understood.push({ trait: 'platform.mke', value: line, line: bundle.line, text: safeExcerpt(bundle.text) })
  if (understood.length === 0) return { understood }
  return { plan: { ...(swarm && { orchestrator: 'swarm' }), ...(bundle && line && { mke: line }) }, understood }
}
