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
            {exchange.importers.map(({ meta: { id, label, command, tells, templates } }) => (
              <li key={id}>
                <h3>{label}</h3>
                <p>Tells {tells}.</p>
                {templates ? (
                  <Templates files={templates} />
                ) : isFile(command) ? (
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

/** Files to fill in, with examples; they stand beside the page. */
function Templates({ files }: { readonly files: readonly string[] }) {
  return (
    <p>
      Any table with headings will do, or fill one in:{' '}
      {files.map((file, at) => (
        <span key={file}>
          {at > 0 && ' or '}
          <a href={file} download>
            {file}
          </a>
        </span>
      ))}
      .
    </p>
  )
}
