import { answerWorkload } from '../../store/answers.ts'
import type { Choice } from '../../ui/choice.ts'

interface SelectCellProps {
  readonly id: string
  readonly of: string
  readonly name: string
  readonly heading: string
  readonly choices: readonly Choice[]
  readonly value: string | undefined
}

export function SelectCell({ id, of, name, heading, choices, value = '' }: SelectCellProps) {
  return (
    <td>
      <select
        className="text-field"
        aria-label={`${heading} of ${of}`}
        value={value}
        onChange={(event) => answerWorkload(id, { [name]: event.currentTarget.value || undefined })}
      >
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </td>
  )
}
