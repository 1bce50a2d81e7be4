import { useState, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'

interface CappedProps<T> {
  readonly items: readonly T[]
  readonly most: number
  /** What they are: `lines`. */
  readonly what: string
  readonly children: (items: readonly T[]) => ReactNode
}

/** The first of many, and all of them at a click. */
export function Capped<T>({ items, most, what, children }: CappedProps<T>) {
  const [isAll, setIsAll] = useState(false)
  const isCut = !isAll && items.length > most
  return (
    <>
      {children(isCut ? items.slice(0, most) : items)}
      {isCut && (
        <p>
          <Button look="quiet" size="small" onClick={() => setIsAll(true)}>
            Show all {items.length} {what}
          </Button>
        </p>
      )}
    </>
  )
}
