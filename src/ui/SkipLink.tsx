import './layout.css'

interface SkipLinkProps {
  /** The id of what it leads to, which carries tabIndex={-1}. */
  readonly to: string
  readonly children?: string
}

/** First stop of the keyboard. A button: a link to a fragment would change the address that holds the page. */
export function SkipLink({ to, children = 'Skip to the content' }: SkipLinkProps) {
  return (
    <button type="button" className="skip-link visually-hidden" onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  )
}
