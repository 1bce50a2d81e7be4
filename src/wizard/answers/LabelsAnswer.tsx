import { useState } from 'react'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useAnswers } from './answers-form.tsx'

type Labels = Readonly<Record<string, string>>

const written = (labels: Labels | undefined) =>
  Object.entries(labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')

function read(text: string): { labels?: Labels; error?: string } {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const wrong = lines.find((line) => !/^[^=\s]+\s*=/.test(line.trim()))
  if (wrong !== undefined)
    return { error: `“${wrong.trim().slice(0, 60)}” is no label. Write key=value, one on each line.` }
  const entries = lines.map((line) => {
    const at = line.indexOf('=')
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const
  })
  return entries.length > 0 ? { labels: Object.fromEntries(entries) } : {}
}

/** Labels as people write them: key=value, one on each line. */
export function LabelsAnswer({ value }: { readonly value: Labels | undefined }) {
  const { push } = useAnswers()
  const [text, setText] = useState(written(value))
  const { error } = read(text)
  return (
    <TextAreaField
      label="Which labels do they carry?"
      hint="key=value, one on each line"
      error={error}
      rows={3}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value
        setText(next)
        const result = read(next)
        if (result.error === undefined) push({ labels: result.labels })
      }}
    />
  )
}
