import type { FindingRule } from '../finding-rule.ts'

export const dataInTheContainerLayer: FindingRule = {
  id: 'finding/data-in-the-container-layer',
  says: "Data that a workload writes into its containers' own layer is lost with the container.",
  severity: 'danger',
  kind: 'data',
  scope: 'workload',
  find: ({ row, catalog }, the) => {
    if (row.writesToContainerLayer !== true || row.scratch === true) return undefined
    const layer = the(catalog.facts.findings.writableLayer)
    if (row.state === 'stateless')
      return () =>
        `It is called stateless, yet it writes data outside any volume. ${layer} Call it stateful if any of that must last, or scratch space if nothing must.`
    return () => `It writes data outside any volume. ${layer} Move what must last into a volume before the next update.`
  },
}

export const scratchInTheContainerLayer: FindingRule = {
  id: 'finding/scratch-in-the-container-layer',
  says: "Scratch space in a container's own layer takes the slow path through the storage driver.",
  severity: 'info',
  kind: 'data',
  scope: 'workload',
  find: ({ row, catalog }, the) => {
    if (row.writesToContainerLayer !== true || row.scratch !== true) return undefined
    const layer = the(catalog.facts.findings.writableLayer)
    return () => `Its scratch space lies outside any volume. ${layer} Nothing of it must last, so only speed is lost.`
  },
}
