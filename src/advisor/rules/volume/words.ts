import type { AccessMode, Feature, Protocol } from '../../plan/workload.ts'

/** The same text as it opens a sentence; names such as vSAN keep their small letter. */
export const opening = (text: string) =>
  /^[a-z]+[A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b and c" */
export function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`
}

export const accessNames: Readonly<Record<AccessMode, string>> = {
  RWO: 'ReadWriteOnce',
  ROX: 'ReadOnlyMany',
  RWX: 'ReadWriteMany',
  RWOP: 'ReadWriteOncePod',
}

export const protocolNames: Readonly<Record<Protocol, string>> = {
  nfs: 'NFS',
  smb: 'SMB',
  iscsi: 'iSCSI',
  fc: 'Fibre Channel',
  'nvme-of': 'NVMe over fabrics',
}

export const featureNames: Readonly<Record<Feature, string>> = {
  snapshots: 'snapshots',
  clones: 'clones',
  expansion: 'growing a volume',
  'encryption-at-rest': 'encryption at rest',
  'encryption-in-transit': 'encryption in transit',
  replication: 'replication',
  dedupe: 'deduplication',
  compression: 'compression',
  'thin-provisioning': 'thin provisioning',
  qos: 'limits per volume (QoS)',
  monitoring: 'monitoring',
}

/** "12,000": numbers read the same in every language setting of the machine. */
export const counted = (value: number) =>
  String(Number.isInteger(value) ? value : Number(value.toFixed(1))).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
