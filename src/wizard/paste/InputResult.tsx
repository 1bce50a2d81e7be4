import type { Reading } from '../../exchange/importer.ts'
import { Button } from '../../ui/Button.tsx'
import { Given } from '../../ui/Given.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { sizeInWords, type InputText } from './input-text.ts'
import { ReadResult, type ReadResultProps } from './ReadResult.tsx'

interface InputResultProps extends Omit<ReadResultProps, 'reading'> {
  readonly input: InputText
  /** Undefined while it is being read. */
  readonly reading: Reading | undefined
  /** The importer's name. */
  readonly label: string
  readonly onRemove: (() => void) | undefined
}

/** What became of one text that was handed in. */
export function InputResult({ input, reading, label, onRemove, ...rest }: InputResultProps) {
  const { name, text, problem } = input
  const title = name === undefined ? 'The pasted text' : <Given text={name} most={60} />
  return (
    <section className="paste-part" aria-labelledby={`input-${input.id}`}>
      <div className="paste-head">
        <h2 id={`input-${input.id}`}>
          {title}
          {reading?.kind === 'read' && `: ${label}`}
        </h2>
        {onRemove && (
          <Button look="quiet" size="small" icon="trash" onClick={onRemove}>
            Take away<span className="visually-hidden"> {name?.slice(0, 60)}</span>
          </Button>
        )}
      </div>
      {problem === undefined ? (
        <Outcome reading={reading} size={text.length} {...rest} />
      ) : (
        <Notice tone="watch" announce="status" title="Not read">
          <p>{problem}</p>
        </Notice>
      )}
    </section>
  )
}

interface OutcomeProps extends Omit<ReadResultProps, 'reading'> {
  readonly reading: Reading | undefined
  readonly size: number
}

function Outcome({ reading, size, ...rest }: OutcomeProps) {
  switch (reading?.kind) {
    case undefined:
      return <p className="quiet">Reading {sizeInWords(size)} …</p>
    case 'read':
      return <ReadResult reading={reading} {...rest} />
    case 'declined':
      return (
        <Notice tone="watch" announce="status" title="Recognised, but not used">
          <p>{reading.says}</p>
        </Notice>
      )
    case 'unrecognised':
      return (
        <Notice tone="watch" announce="status" title="Not recognised">
          <p>{reading.says}</p>
          {reading.saw !== '' && (
            <p>
              It begins with{' '}
              <code>
                <Given text={reading.saw} most={80} />
              </code>
            </p>
          )}
        </Notice>
      )
  }
}
