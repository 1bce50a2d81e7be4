import { Given } from '../ui/Given.tsx'
import type { ToldAnswer } from './outcome.ts'
import { leaveOut } from './choose.ts'
import { grouped } from './grouped.ts'
import { SpotLink } from './SpotLink.tsx'
import { spotOf } from './spots.ts'
import { shortFrom } from './what-was-read.ts'

interface ClassListProps {
  readonly classes: readonly ToldAnswer[]
  readonly left: Readonly<Record<string, true>>
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

/** Storage classes that inputs name; those of one input are one answer of the plan. */
export function ClassList({ classes, left }: ClassListProps) {
  const byInput = grouped(classes, ({ piece }) => piece)
  return [...byInput].map(([piece, own]) => (
    <div key={piece} className={Object.hasOwn(left, piece) ? 'told-classes told-left' : 'told-classes'}>
      <label className="told-choice">
        <input
          type="checkbox"
          checked={!Object.hasOwn(left, piece)}
          onChange={(event) => leaveOut([piece], !event.currentTarget.checked)}
        />
        <span>
          Take those of <Given text={shortFrom(own[0]?.from ?? '')} most={50} />
        </span>
      </label>
      <ul className="plain-list told-answers">
        {own.map((one) => (
          <OneClass key={`${one.line} ${String(fieldOf(one.value, 'name'))}`} {...one} />
        ))}
      </ul>
    </div>
  ))
}

function OneClass({ value, input, line }: ToldAnswer) {
  const provisioner = fieldOf(value, 'provisioner')
  return (
    <li className="told-answer" data-spots={spotOf(input, line)}>
      <span className="told-trait">
        <Given text={String(fieldOf(value, 'name'))} most={60} />
        {fieldOf(value, 'isDefault') === true && ' (default)'}
      </span>
      <span className="told-value">{typeof provisioner === 'string' && <Given text={provisioner} most={60} />}</span>
      <SpotLink input={input} line={line}>
        line {line}
      </SpotLink>
    </li>
  )
}
