import type { Note } from '../../exchange/importer.ts'
import { Given } from '../../ui/Given.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Capped } from './Capped.tsx'

/** What no answer holds and a person should still hear. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <Notice title="Said by the node, and no answer of the plan">
      <Capped items={notes} most={10} what="remarks">
        {(shown) => (
          <ul className="plain-list">
            {shown.map(({ line, text, says }) => (
              <li key={`${line} ${says}`}>
                {says} Line {line}:{' '}
                <code>
                  <Given text={text} most={80} />
                </code>
              </li>
            ))}
          </ul>
        )}
      </Capped>
    </Notice>
  )
}
