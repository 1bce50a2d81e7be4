import './given.css'

interface GivenProps {
  readonly text: string
  /** Characters after which it is cut; the whole text then stands in the title. */
  readonly most?: number
}

/** Text that came from outside, in a line with ours: its writing direction stays its own, its length does no harm. */
export function Given({ text, most = 80 }: GivenProps) {
  const characters = text.length > most ? Array.from(text.slice(0, 4 * most)) : []
  const isCut = characters.length > most
  return (
    <bdi className="given" title={isCut ? text : undefined}>
      {isCut ? `${characters.slice(0, most).join('').trimEnd()}…` : text}
    </bdi>
  )
}

interface GivenBlockProps {
  readonly text: string
}

const longFrom = 240

/** Text that came from outside, as a block: the first lines, and all of it at a click. */
export function GivenBlock({ text }: GivenBlockProps) {
  if (text.length <= longFrom) return <Given text={text} most={longFrom} />
  return (
    <details className="given-block">
      <summary>
        <Given text={text} most={longFrom} />
        <span className="given-more"> Show all</span>
      </summary>
      <bdi className="given">{text}</bdi>
    </details>
  )
}
