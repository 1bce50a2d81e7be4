import type { LinesReading } from './LinesAnswer.tsx'

type Labels = Readonly<Record<string, string>>

/** Labels as people write them: `key=value`, one on each line. */
export function readLabels(text: string): LinesReading {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const wrong = lines.find((line) => !/^[^=\s]+\s*=/.test(line))
  if (wrong !== undefined)
    return { kind: 'not-understood', says: `“${wrong.slice(0, 60)}” is no label. Write key=value, one on each line.` }
  const labels = lines.map((line) => {
    const at = line.indexOf('=')
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const
  })
  return { kind: 'understood', value: labels.length > 0 ? Object.fromEntries(labels) : undefined }
}

export const writeLabels = (labels: Labels | undefined): string =>
  Object.entries(labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')
