import { useEffect, useRef } from 'react'
import type { Workload } from '../../advisor/plan/workload.ts'
import { addressOf } from '../../store/page.ts'
import { Button } from '../../ui/Button.tsx'
import { Citation } from '../../ui/Citation.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { presets } from './presets.ts'
import './add-workload.css'

const groups = [...new Set(presets.map(({ group }) => group))]

interface AddWorkloadProps {
  readonly onAdd: (workload: Workload) => void
  /** The last workload was taken away, and the focus with it. */
  readonly takesFocus: boolean
}

/** Adds a workload whose traits come from its documents, or an empty one. */
export function AddWorkload({ onAdd, takesFocus }: AddWorkloadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className="add-workload" aria-labelledby="add-workload-title">
      <h2 id="add-workload-title" ref={heading} tabIndex={-1}>
        Add a workload
      </h2>
      <p>
        A preset fills in what its documents say. Everything can be changed. Or hand in{' '}
        <a href={addressOf({ kind: 'review' })}>compose files, manifests or a table</a> of many at once.
      </p>
      {groups.map((group) => (
        <div key={group} className="add-workload-group">
          <h3>{group}</h3>
          <ul className="plain-list">
            {presets
              .filter((preset) => preset.group === group)
              .map(({ id, label, workload }) => (
                <li key={id}>
                  <Button size="small" icon="plus" onClick={() => onAdd(workload)}>
                    {label}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div className="add-workload-group">
        <h3>None of these</h3>
        <Button size="small" icon="plus" onClick={() => onAdd({})}>
          Something else
        </Button>
      </div>
      <Disclosure summary="What the presets rest on">
        <ul>
          {presets.map(({ id, label, because, source }) => (
            <li key={id}>
              {label}: {because} <Citation source={source} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}
