import type { MakerOnMke } from '../../catalog/volume-setup-shape.ts'
import { condition, warns, weighs } from '../verdict.ts'
import { dataPathOf } from './data-path.ts'
import { volumeRule } from './volume-rule.ts'

export const certifiedPartner = volumeRule({
  id: 'volume/certified-for-this-mke',
  says: 'Mirantis names certified CSI partners for some MKE lines, some lines bring a driver along, and some makers name the lines that they test.',
  reads: ['mke', 'orchestrator'],
  weighs: { operability: 0.25 },
  judge: ({ mke, orchestrator }, { name, certifiedOn, shippedWith, builtInto, makerOnMke }, the) => {
    const shipped = orchestrator === 'kubernetes' && shippedWith?.find(({ value }) => value === mke)
    if (shipped && the(shipped)) return weighs('operability', 0.25, () => `MKE ${mke} brings ${name} along.`)
    const told =
      orchestrator === 'kubernetes' && makerOnMke?.find(({ value }) => value.lines.some((line) => line === mke))
    const certified = orchestrator === 'kubernetes' && certifiedOn?.find(({ value }) => value === mke)
    if (certified && the(certified))
      return [
        weighs('operability', 0.25, () => `Mirantis names its maker as a certified CSI partner for MKE ${mke}.`),
        ...(told && told.value.level !== 'supported' ? [byMaker(the(told), mke, name)] : []),
      ]
    if (told) return byMaker(the(told), mke, name)
    const into = builtInto?.value
    if (into === undefined || (into !== 'both' && into !== orchestrator)) return undefined
    the(builtInto)
    return weighs(
      'operability',
      0.25,
      () => `${orchestrator === 'swarm' ? 'The engine' : 'Kubernetes'} brings it along: nothing is installed.`,
    )
  },
})

function byMaker({ release, level }: MakerOnMke, mke: string, name: string) {
  if (level === 'supported')
    return weighs('operability', 0.2, () => `Its maker names MKE ${mke} as supported (${release}).`)
  const word = level === 'deprecated' ? 'deprecated' : 'not tested'
  return warns(() => `The maker of ${name} calls MKE ${mke} ${word} (${release}).`)
}

export const kubeletRootOn4k = volumeRule({
  id: 'volume/mke-4k-keeps-the-kubelet-elsewhere',
  says: 'CSI drivers on MKE 4k must be told where the kubelet keeps its files.',
  reads: ['mke', 'orchestrator'],
  judge: ({ mke, orchestrator }, { provisioners, shippedWith, setup }, the, { way, catalog }) => {
    if (mke !== '4k' || orchestrator !== 'kubernetes' || !provisioners || way.class === 'tmpfs') return undefined
    if (shippedWith?.some(({ value }) => value === mke)) return undefined
    const root = the(catalog.facts.volume.kubeletRootOn4k)
    const chart = setup?.find(({ value }) => value.kind === 'chart' && value.kubeletRoot !== undefined)
    const facts = chart && the(chart)
    const flag = facts?.kind === 'chart' ? ` (--set ${facts.kubeletRoot}=${root})` : ''
    return condition(
      () => `Give the driver’s chart ${root} as the kubelet root${flag}: MKE 4k runs on k0s, which keeps it there.`,
      `ls ${root}/plugins_registry`,
    )
  },
})

export const howVolumesAreMade = volumeRule({
  id: 'volume/how-volumes-are-made',
  says: 'Volumes made on demand grow with the cluster; volumes made by hand grow with somebody’s time.',
  reads: ['orchestrator'],
  weighs: { scalability: 1, operability: 0.25 },
  judge: (_, __, the, { way }) => {
    if (way.provisioning === 'static') return undefined
    the(way.access)
    return [
      weighs('scalability', 1, () => 'Volumes are made on demand, as many as are asked for.'),
      weighs('operability', 0.25, () => 'Nobody makes volumes by hand.'),
    ]
  },
})

export const growsWithNodes = volumeRule({
  id: 'volume/grows-beyond-one-node',
  says: 'A volume on a disk of one node cannot outgrow that node; distributed storage grows with every node.',
  reads: ['state'],
  weighs: { scalability: 0.5 },
  judge: (_, option, the, { way }) => {
    if (dataPathOf(way) === 'local') {
      the(way.access)
      return weighs('scalability', -0.5, () => 'A volume cannot outgrow the disks of its node.')
    }
    if (!option.copies || way.class === 'local') return undefined
    the(option.standsOn.says)
    return weighs('scalability', 0.5, () => 'It grows with every node that joins.')
  },
})

export const looseWithSizes = volumeRule({
  id: 'volume/does-not-hold-to-what-is-asked',
  says: 'What does not enforce the size of a volume lets one workload take the space of others.',
  reads: ['state'],
  weighs: { resilience: 0.5 },
  judge: (_, { loose }, the) => {
    const says = the(loose)
    return says === undefined ? undefined : [warns(() => says), weighs('resilience', -0.5, () => says)]
  },
})
