/** What is read at most, so that no text can hold up the page. Real files stay far below. */
export const yamlLimits = {
  characters: 10_000_000,
  depth: 100,
  documents: 10_000,
  /** Nodes that a document would have with every alias written out: what "YAML bombs" multiply. */
  nodes: 2_000_000,
  /** Entries that merge keys (`<<`) may copy in one document. */
  merged: 200_000,
  /** How often a document is read again after an error, and how often one of many lines. */
  repairs: 10,
  manyLines: 4_000,
  fewRepairs: 3,
} as const
