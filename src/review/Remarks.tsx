import { Icon } from '../ui/icons.tsx'
import { Given } from '../ui/Given.tsx'
import { SpotLink } from './SpotLink.tsx'
import { spotOf } from './spots.ts'
import type { Remark } from './remarks.ts'
import { shortFrom } from './what-was-read.ts'

/** What no answer holds and a person should hear, each with its line. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <ul className="plain-list remarks">
      {remarks.map(({ input, from, line, says }) => (
        <li key={`${input} ${line} ${says}`} data-spots={spotOf(input, line)}>
          <Icon name="alert" />
          <span>
            <span className="visually-hidden">Remark: </span>
            {says}{' '}
            <SpotLink input={input} line={line}>
              <Given text={shortFrom(from)} most={40} />, line {line}
            </SpotLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
