import type { Platform } from '../../advisor/plan/platform.ts'

type StorageClass = NonNullable<Platform['storageClasses']>[number]

type Reading =
  | { readonly kind: 'understood'; readonly classes: readonly StorageClass[] }
  | { readonly kind: 'not-understood'; readonly says: string }

const shape =
  /^(\S+)\s+(?:\((default)\)\s+)?(\S+)(?:\s+(Delete|Retain|Recycle))?(?:\s+(Immediate|WaitForFirstConsumer))?(?:\s+(true|false))?(?:\s+\S+)?$/

/** Lines as `kubectl get storageclass` prints them: name, `(default)`, provisioner, and perhaps the rest; a heading is left out. */
export function readStorageClasses(text: string): Reading {
  const classes: StorageClass[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || /^NAME\s+PROVISIONER\b/.test(line)) continue
    const [, name, isDefault, provisioner, reclaimPolicy, volumeBindingMode, expansion] = shape.exec(line) ?? []
    if (name === undefined || provisioner === undefined)
      return {
        kind: 'not-understood',
        says: `“${line.slice(0, 60)}” is not understood. Write a name and its provisioner, one class on each line.`,
      }
    classes.push({
      name,
      provisioner,
      ...(isDefault !== undefined && { isDefault: true }),
      ...(expansion !== undefined && { allowVolumeExpansion: expansion === 'true' }),
      ...(reclaimPolicy !== undefined && { reclaimPolicy }),
      ...(volumeBindingMode !== undefined && { volumeBindingMode }),
    })
  }
  return { kind: 'understood', classes }
}

export function writeStorageClass(one: StorageClass): string {
  const { name, provisioner, isDefault, reclaimPolicy, volumeBindingMode, allowVolumeExpansion } = one
  const parts = [name, isDefault && '(default)', provisioner, reclaimPolicy, volumeBindingMode, allowVolumeExpansion]
  return parts.filter((part) => part !== undefined && part !== false).join(' ')
}
