import { Button } from '../ui/Button.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { handInFiles, takeAllAway, typePasted } from './hand-in.ts'
import { useHeld } from './held-inputs.ts'

/** Where texts and files are handed in: chosen, dropped or pasted. `goes` says what becomes of what was read. */
export function HandIn({ goes }: { readonly goes: string }) {
  const { pasted, inputs } = useHeld()
  const clear = () => {
    takeAllAway()
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <div className={inputs.length === 0 ? 'hand-in' : 'hand-in hand-in-small'}>
      <FileDrop
        label="Choose files, or drop them anywhere"
        hint="What machines print, compose files, manifests, tables of workloads: several at once, of any kind, whole folders too."
        onFiles={handInFiles}
        textLabel="Or paste text here"
        text={pasted}
        onTextChange={typePasted}
      />
      <p className="note quiet">
        The text is kept nowhere: it stays on this page until you close or reload it. {goes}{' '}
        {inputs.length > 0 && (
          <Button look="quiet" size="small" onClick={clear}>
            Clear all of it
          </Button>
        )}
      </p>
    </div>
  )
}
