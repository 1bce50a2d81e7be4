import type { Catalog } from '../../catalog/catalog-shape.ts'

/** The ID of os-release as it is written there, whatever the case in which it was typed. */
export const systemName = (text: string): string => text.trim().toLowerCase()

/** `15 SP5` and `15-SP5` are `15.5`, as SUSE writes it in os-release. */
export function releaseName(text: string): string {
  const [, major, pack] = /^(\d+)[ -]SP(\d+)$/i.exec(text.trim()) ?? []
  return major !== undefined && pack !== undefined ? `${major}.${pack}` : (text.trim().split(/\s/, 1)[0] ?? '')
}

/** Engines tell ext2 to ext4 by one number and call them extfs; the kernel calls an overlay mount `overlay`. */
const fileSystems: Readonly<Record<string, string>> = {
  extfs: 'ext4',
  'ext2/ext3': 'ext4',
  overlay: 'overlayfs',
  overlay2: 'overlayfs',
  nfs3: 'nfs',
  nfs4: 'nfs',
  nfsv3: 'nfs',
  nfsv4: 'nfs',
}

export function fileSystemName(text: string): string {
  const name = text.trim().toLowerCase()
  return Object.hasOwn(fileSystems, name) ? (fileSystems[name] ?? name) : name
}

/** A driver in use, by the ID that the catalog knows it under. */
export function driverName(text: string, { facts: { image } }: Catalog): string {
  const name = text.trim().toLowerCase()
  return Object.hasOwn(image.otherNames, name) ? (image.otherNames[name] ?? name) : name
}
