import type { ProductAdvice } from '../../catalog/volume-shape.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { dataPathOf } from './data-path.ts'
import { figureFor } from './figures.ts'
import { volumeRule } from './volume-rule.ts'

const plain = (product: string) => product.trim().toLowerCase().replace(/[ _]/g, '-')

function adviceFor(products: readonly ProductAdvice[], product: string): ProductAdvice | undefined {
  const name = plain(product)
  return products.find(({ names }) => names.includes(name))
}

function verdictOf({ onNfs, onSmb, onOtherFiles }: ProductAdvice, way: Parameters<typeof dataPathOf>[0]) {
  if (dataPathOf(way) !== 'file') return undefined
  if (way.protocol === 'smb') return onSmb
  return way.protocol === 'nfs' || way.class === 'cloud-file' || way.class === 'nfs-share' ? onNfs : onOtherFiles
}

export const productOnFiles = volumeRule({
  id: 'volume/product-on-network-files',
  says: 'Some products must not keep their data on a network file system, others only with care.',
  reads: ['product'],
  weighs: { resilience: 0.5 },
  judge: ({ product }, { name }, the, { way, catalog }) => {
    const advice = adviceFor(catalog.facts.volume.products, product)
    const verdict = advice && verdictOf(advice, way)
    if (!verdict) return undefined
    const says = the(advice.says)
    the(way.access)
    if (verdict === 'blocks') return blocks(() => `${name} gives files over the network here. ${says}.`)
    return [
      warns(() => `${name} gives files over the network here. ${says}.`),
      weighs('resilience', -0.4, () => `${product} on network files needs care that a block device does not.`),
    ]
  },
})

export const etcdNeedsFastSyncs = volumeRule({
  id: 'volume/etcd-needs-fast-syncs',
  says: 'etcd alarms when the 99th percentile of its log’s fsync passes 10 ms.',
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
