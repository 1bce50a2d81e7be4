import { useEffect, useState } from 'react'
import { CopyField } from '../ui/CopyField.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'

type Exchange = typeof import('../exchange/read-input.ts')

/** The importers, once they are here. */
function useExchange(): Exchange | undefined {
  const [exchange, setExchange] = useState<Exchange>()
  useEffect(() => {
    void import('../exchange/read-input.ts').then(setExchange)
  }, [])
  return exchange
}

const isFile = (command: string) => /^[\w-]+\.\w{2,5}$/.test(command)

/** The commands whose output can be read here, and the files. */
export function WhatCanBeRead({ isOpen }: { readonly isOpen: boolean }) {
  const exchange = useExchange()
  return (
    <section aria-labelledby="readable" className="readable">
      <h2 id="readable">What can be read</h2>
      <Disclosure key={String(isOpen)} look="quiet" summary="Commands and files" isOpenAtFirst={isOpen}>
        {exchange ? (
          <ul className="plain-list">
            {exchange.importers.map(({ meta: { id, label, command, tells } }) => (
              <li key={id}>
                <h3>{label}</h3>
                <p>Tells {tells}.</p>
                {isFile(command) ? (
                  <p>
                    For instance <code>{command}</code>
                  </p>
                ) : (
                  <CopyField label="Run" value={command} />
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>One moment …</p>
        )}
      </Disclosure>
    </section>
  )
}
