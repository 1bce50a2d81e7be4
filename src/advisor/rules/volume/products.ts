import type { ProductAdvice } from '../../catalog/volume-facts-shape.ts'
import type { VolumeWay } from '../../catalog/volume-shape.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { dataPathOf, isWaiting } from './data-path.ts'
import { figureFor } from './figures.ts'
import { volumeRule } from './volume-rule.ts'

const plain = (product: string) => product.trim().toLowerCase().replace(/[ _]/g, '-')

function adviceFor(products: readonly ProductAdvice[], product: string): ProductAdvice | undefined {
  const name = plain(product)
  return products.find(({ names }) => names.includes(name))
}

type Told = 'blocks' | 'warns' | 'silent'

/** What is said of this kind of file system; a product that is careful with NFS may be silent on the others. */
function toldOf({ onNfs, onSmb, onOtherFiles }: ProductAdvice, way: VolumeWay): Told {
  if (way.protocol === 'smb') return onSmb ?? 'silent'
  const isNfs = way.protocol === 'nfs' || way.class === 'cloud-file' || way.class === 'nfs-share'
  return isNfs ? onNfs : (onOtherFiles ?? 'silent')
}

export const productOnFiles = volumeRule({
  id: 'volume/product-on-network-files',
  says: 'Some products must not keep their data on a network file system, others only with care.',
  reads: ['product'],
  weighs: { resilience: 0.5 },
  slot: 'volume/product-on-network-files',
  judge: ({ product }, { name }, the, { way, catalog }) => {
    const advice = dataPathOf(way) === 'file' ? adviceFor(catalog.facts.volume.products, product) : undefined
    if (!advice) return undefined
    const told = toldOf(advice, way)
    const says = the(advice.says)
    the(way.access)
    const sentence = `${name} gives files over the network here. ${says}.`
    if (told === 'blocks') return blocks(() => sentence)
    const rest = told === 'silent' ? ' No document read speaks of the file system that this is.' : ''
    const care = () => `${product} on network files needs care that a block device does not.`
    return [warns(() => sentence + rest), weighs('resilience', told === 'silent' ? -0.5 : -0.4, care)]
  },
})

export const databaseOnFiles = volumeRule({
  id: 'volume/database-on-network-files',
  says: 'Databases, queues and indices whose makers are silent do better off a network file system, as others ask.',
  reads: ['kind'],
  also: ['product'],
  weighs: { resilience: 0.5 },
  slot: 'volume/product-on-network-files',
  judge: ({ kind, product }, { name }, the, { way, catalog }) => {
    const { products, blockForDatabases } = catalog.facts.volume
    if (dataPathOf(way) !== 'file' || !isWaiting(kind)) return undefined
    if (product !== undefined && adviceFor(products, product)) return undefined
    const advice = the(blockForDatabases)
    return weighs('resilience', -0.4, () => `${name} gives files over the network here: ${advice}.`)
  },
})

export const productFileSystem = volumeRule({
  id: 'volume/file-system-of-the-product',
  says: 'Some products want one file system on their volumes.',
  reads: ['product', 'volumeMode'],
  judge: ({ product, volumeMode }, _, the, { way, catalog }) => {
    const path = dataPathOf(way)
    if (volumeMode === 'block' || path === 'file' || path === 'memory') return undefined
    const wanted = the(adviceFor(catalog.facts.volume.products, product)?.fileSystem)
    if (!wanted) return undefined
    return condition(() => `Format the volume with ${wanted.name}: ${wanted.says}.`, 'findmnt -no FSTYPE DIR')
  },
})

export const etcdNeedsFastSyncs = volumeRule({
  id: 'volume/etcd-needs-fast-syncs',
  says: 'The log of etcd must be synced within 10 ms in 99 of 100 cases, or it alarms.',
  reads: ['product'],
  also: ['figures', 'onHand'],
  judge: ({ product, figures, onHand }, option, the, { way, catalog }) => {
    if (plain(product) !== 'etcd') return undefined
    const { walFsyncMs, minIops, busyIops } = the(catalog.facts.volume.etcd)
    const band = figureFor(figures, option, onHand)?.latency ?? the(way.latency)
    if (band === 'relaxed')
      return blocks(() => `etcd wants its log synced within ${walFsyncMs} ms, and this takes tens of milliseconds.`)
    return condition(
      () =>
        `Measure that the 99th percentile of fsync stays below ${walFsyncMs} ms at ${minIops} sequential IOPS, ${busyIops} in a busy cluster: etcd alarms above that.`,
      'fio --rw=write --ioengine=sync --fdatasync=1 --directory=DIR --size=22m --bs=2300 --name=etcd',
    )
  },
})
