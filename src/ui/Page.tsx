import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { SkipLink } from './SkipLink.tsx'
import './layout.css'

export interface PageProps {
  readonly product: string
  /** Where the product's name leads. */
  readonly home: string
  readonly nav?: ReactNode
  /** At the end of the header: what can be done with what is open. */
  readonly actions?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The sheet that every page is drawn on. Its main part has the id `main` and takes the focus after a change of page. */
export function Page({ product, home, nav, actions, footer, children }: PageProps) {
  return (
    <div className="page">
      <SkipLink to="main" />
      <header className="page-header">
        <a className="page-name" href={home}>
          <Icon name="mark" size={20} />
          {product}
        </a>
        {nav !== undefined && (
          <nav className="page-nav" aria-label="Pages">
            {nav}
          </nav>
        )}
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      <main id="main" tabIndex={-1} className="page-main">
        {children}
      </main>
      {footer !== undefined && <footer className="page-footer">{footer}</footer>}
    </div>
  )
}
