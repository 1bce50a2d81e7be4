import type { ReactNode } from 'react'
import { showSpot, type Spot } from './shown-spot.ts'

interface SpotLinkProps extends Spot {
  readonly children: ReactNode
}

/** Leads to a line of an input. */
export function SpotLink({ input, line, children }: SpotLinkProps) {
  return (
    <button type="button" className="spot-link" onClick={() => showSpot({ input, line })}>
      {children}
    </button>
  )
}
