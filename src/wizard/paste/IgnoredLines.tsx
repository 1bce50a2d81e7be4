import type { Ignored } from '../../exchange/importer.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Given } from '../../ui/Given.tsx'
import { Capped } from './Capped.tsx'
import { ignoredByReason, linesInWords } from './what-was-read.ts'

/** Lines that gave no answer, and why. */
export function IgnoredLines({ ignored }: { readonly ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null
  return (
    <Disclosure look="quiet" summary={`${linesInWords(ignored.length)} not used, and why`}>
      <Capped items={ignoredByReason(ignored)} most={20} what="reasons">
        {(reasons) =>
          reasons.map(({ why, lines }) => (
            <div key={why} className="ignored">
              <p>{why}</p>
              <Capped items={lines} most={10} what="lines">
                {(shown) => (
                  <ul className="plain-list">
                    {shown.map(({ line, text }) => (
                      <li key={line}>
                        line {line}{' '}
                        <code>
                          <Given text={text} most={80} />
                        </code>
                      </li>
                    ))}
                  </ul>
                )}
              </Capped>
            </div>
          ))
        }
      </Capped>
    </Disclosure>
  )
}
