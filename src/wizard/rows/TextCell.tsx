import { answerWorkload } from '../../store/answers.ts'

interface TextCellProps {
  readonly id: string
  readonly of: string
  readonly name: 'name' | 'product'
  readonly heading: string
  readonly value: string | undefined
}

/** The longest text that a plan takes. */
const most = 20_000

export function TextCell({ id, of, name, heading, value = '' }: TextCellProps) {
  return (
    <td>
      <input
        className="text-field"
        dir="auto"
        maxLength={most}
        aria-label={`${heading} of ${of}`}
        value={value}
        onChange={(event) => answerWorkload(id, { [name]: event.currentTarget.value || undefined })}
      />
    </td>
  )
}
