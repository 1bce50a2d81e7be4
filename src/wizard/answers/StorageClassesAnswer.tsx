import type { Platform } from '../../advisor/plan/platform.ts'
import { LinesAnswer, type LinesReading } from './LinesAnswer.tsx'
import { readStorageClasses, writeStorageClass } from './storage-classes-text.ts'

function read(text: string): LinesReading {
  const reading = readStorageClasses(text)
  if (reading.kind === 'not-understood') return reading
  return { kind: 'understood', value: reading.classes.length > 0 ? reading.classes : undefined }
}

/** The storage classes of a cluster that runs already, as kubectl prints them. */
export function StorageClassesAnswer({ value }: { readonly value: Platform['storageClasses'] }) {
  return (
    <LinesAnswer
      name="storageClasses"
      label="Which storage classes does the cluster have already?"
      hint="Paste what kubectl get storageclass prints, or write a name and its provisioner on each line."
      placeholder="fast (default) csi.example.com"
      rows={4}
      read={read}
      written={(value ?? []).map(writeStorageClass).join('\n')}
    />
  )
}
