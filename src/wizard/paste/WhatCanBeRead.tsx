import { CopyField } from '../../ui/CopyField.tsx'
import { useExchange } from './use-readings.ts'

/** The commands whose output can be read here. */
export function WhatCanBeRead() {
  const exchange = useExchange()
  return (
    <section aria-labelledby="readable" className="readable">
      <h2 id="readable">What can be read</h2>
      {exchange ? (
        <ul className="plain-list">
          {exchange.importers.map(({ meta: { id, label, command, tells } }) => (
            <li key={id}>
              <h3>{label}</h3>
              <p>Tells {tells}.</p>
              <CopyField label="Run on the node" value={command} />
            </li>
          ))}
        </ul>
      ) : (
        <p>One moment …</p>
      )}
    </section>
  )
}
