import { useState } from 'react'
import { goTo } from '../store/navigation.ts'
import { Button } from '../ui/Button.tsx'
import { TextAreaField } from '../ui/TextAreaField.tsx'
import { pastedLink } from './link-words.ts'

/** A box to paste a link again; a sound one opens, another one says what is wrong with it. */
export function PasteLink() {
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  const open = async () => {
    const { openLink } = await import('../link/link.ts')
    const pasted = pastedLink(text, openLink)
    switch (pasted.kind) {
      case 'empty':
        setError('Paste the link first.')
        break
      case 'refused':
        setError(pasted.says)
        break
      case 'sound':
        goTo({ kind: 'link', fragment: pasted.fragment })
    }
  }
  return (
    <form
      className="paste-link"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <TextAreaField
        id="paste-link"
        label="Paste the link once more"
        hint="The whole address, or what follows its #. Line breaks that a mail program put in do no harm."
        rows={4}
        value={text}
        {...(error !== '' && { error })}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setError('')
        }}
      />
      <Button type="submit" look="primary">
        Open the link
      </Button>
    </form>
  )
}
