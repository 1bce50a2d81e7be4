import { useState } from 'react'
import type { Platform } from '../../advisor/plan/platform.ts'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useAnswers } from './answers-form.tsx'
import { readStorageClasses, writeStorageClass } from './storage-classes-text.ts'

/** The storage classes of a cluster that runs already, as kubectl prints them. */
export function StorageClassesAnswer({ value }: { readonly value: Platform['storageClasses'] }) {
  const { push } = useAnswers()
  const [text, setText] = useState((value ?? []).map(writeStorageClass).join('\n'))
  const read = readStorageClasses(text)
  return (
    <TextAreaField
      label="Which storage classes does the cluster have already?"
      hint="Paste what kubectl get storageclass prints, or write a name and its provisioner on each line."
      placeholder="fast (default) csi.example.com"
      error={read.kind === 'not-understood' ? read.says : undefined}
      rows={4}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value
        setText(next)
        const result = readStorageClasses(next)
        if (result.kind === 'understood')
          push({ storageClasses: result.classes.length > 0 ? result.classes : undefined })
      }}
    />
  )
}
