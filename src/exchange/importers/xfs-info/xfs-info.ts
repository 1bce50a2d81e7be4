import type { Ignored, ImporterMeta, Reading, Understood } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import { safeExcerpt } from '../../paste/secrets.ts'

export const meta: ImporterMeta = {
  id: 'xfs-info',
  label: 'xfs_info',
  command: 'xfs_info /var/lib/docker',
  tells: 'whether the file system under the data root has d_type (ftype=1)',
}

interface Found {
  readonly value: boolean
  readonly line: number
  readonly text: string
}

/**
 * Reads what `xfs_info`, `xfs_growfs` and `mkfs.xfs` print; the block names a device, not the directory it serves.
 * In: any text. Out: a plan with one node pool: xfs, and d_type where `ftype=` stands in the text. Never throws.
 */
export function read(text: string): Reading {
  const lines = pastedLines(text)
  const block = lines.find((line) => /\bmeta-data ?=|\bnaming *=version|^xfs_info\b/.test(line.text))
  const found = lines.flatMap((line): Found[] =>
    [...line.text.matchAll(/\bftype ?= ?([01])(?!\d)/g)].map(([, value]) => ({
      value: value === '1',
      line: line.number,
      text: safeExcerpt(line.text),
    })),
  )
  const first = found[0]
  if (!first && (!block || !/meta-data|naming/.test(block.text))) {
    const says = 'No line of xfs_info was found. Run xfs_info on the directory that holds the data root.'
    return { kind: 'unrecognised', saw: safeExcerpt(lines.find((line) => line.text)?.text ?? '', 80), says }
  }
  const shown = block ?? lines.find((line) => line.number === first?.line)
  const isOne = found.every(({ value }) => value === first?.value)
  const ignored: Ignored[] = isOne
    ? []
    : found.map(({ line, text: seen }) => ({
        line,
        text: seen,
        why: 'Two file systems differ here. Paste the one under the data root.',
      }))
  const understood: Understood[] = [
    { trait: 'nodePools[0].backingFs', value: 'xfs', line: shown?.number ?? 1, text: safeExcerpt(shown?.text ?? '') },
  ]
  if (first && isOne)
    understood.push({ trait: 'nodePools[0].dType', value: first.value, line: first.line, text: first.text })
  return {
    kind: 'read',
    source: meta.id,
    plan: { schema: 1, nodePools: [{ backingFs: 'xfs', ...(first && isOne && { dType: first.value }) }] },
    understood,
    ignored,
    notes: [],
    missing: first && isOne ? [] : ['nodePools[0].dType'],
  }
}
