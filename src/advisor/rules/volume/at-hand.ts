import type { VolumeOption } from '../../catalog/volume-shape.ts'
import { systemName } from '../../catalog/system-names.ts'
import { siteName } from '../../catalog/site-names.ts'
import type { Accessor } from '../rule.ts'
import { atHand, blocks, mustAcquire, warns, weighs } from '../verdict.ts'
import { handOf, isPublicCloud, type Hand } from './hand.ts'
import { opening } from './words.ts'
import { volumeRule } from './volume-rule.ts'
import type { VolumeTraits } from './volume-traits.ts'

type Classes = VolumeTraits['storageClasses'] | undefined
type Others = VolumeTraits['otherStorage'] | undefined

/** The name that the person gave to storage of another make. */
function nameOf(on: string, others: Others): string {
  return others?.find(({ kind }) => kind === on)?.name ?? systemName(on)
}

function elsewhere({ standsOn, name }: VolumeOption, the: Accessor, site: VolumeTraits['site']) {
  const says = the(standsOn.says)
  return standsOn.kind === 'cloud'
    ? blocks(() => `${name} is a service of ${siteName(standsOn.site)}; your nodes run on ${siteName(site)}.`)
    : blocks(() => `It stands on ${says}, and hardware cannot be brought into ${siteName(site)}.`)
}

/** The sentence about what is there; the systems that merely speak the protocol have a document of their own. */
function there(
  hand: Exclude<Hand, { kind: 'elsewhere' | 'needed' }>,
  option: VolumeOption,
  others: Others,
  the: Accessor,
) {
  const { standsOn, name } = option
  const says = the(standsOn.says)
  switch (hand.kind) {
    case 'nodes':
      return atHand(() => `Your nodes are enough for it. ${says}`)
    case 'running':
      return atHand(() => `${opening(systemName(hand.on))} runs here already. ${says}`, hand.on)
    case 'site':
      return atHand(
        () =>
          standsOn.kind === 'cloud'
            ? `${siteName(hand.on)} has it: ${says}.`
            : `${siteName(hand.on)} brings along what it stands on: ${says}.`,
        hand.on,
      )
    case 'also':
      the(standsOn.kind === 'system' ? standsOn.alsoOn : undefined)
      return atHand(() => `It stands on ${says}, which ${systemName(hand.on)} can be.`, hand.on)
    case 'own':
      return atHand(() => `${name} stands on ${says}: you have ${nameOf(hand.on, others)}.`, hand.on)
  }
}

/** The class of the cluster that this option answers to; the one that the workload uses comes before others. */
function classOf(
  { provisioners }: VolumeOption,
  { storageClasses, storageClass }: { storageClasses: Classes; storageClass?: string | undefined },
) {
  const known = provisioners?.value ?? []
  const classes = storageClasses?.filter(({ provisioner }) => known.includes(provisioner)) ?? []
  return classes.find(({ name }) => name === storageClass) ?? classes[0]
}

export const storageAtHand = volumeRule({
  id: 'volume/stands-on-what-is-there',
  setsLevel: true,
  says: 'An option is at hand where the nodes, the site or a system on hand carry it, or a class of the cluster uses it; otherwise it must be acquired, and what belongs to another cloud is ruled out.',
  reads: ['site', 'onHand'],
  also: ['otherStorage', 'storageClasses'],
  judge: ({ site, onHand, otherStorage, storageClasses }, option, the, { way }) => {
    const hand = handOf(option.standsOn, way, site, onHand)
    if (hand.kind === 'elsewhere') return elsewhere(option, the, site)
    if (hand.kind !== 'needed') return there(hand, option, otherStorage, the)
    const used = classOf(option, { storageClasses })
    if (used && the(option.provisioners))
      return atHand(() => `The cluster has the class ${used.name} for it, so what it stands on is there.`)
    const says = the(option.standsOn.says)
    return mustAcquire(() => `Acquire ${says} first: neither the site nor what is on hand brings it.`)
  },
})

export const arrayFarFromCloud = volumeRule({
  id: 'volume/array-far-from-the-cloud',
  says: 'An array of your own is not inside a public cloud: the nodes must reach it, and every access crosses the distance.',
  reads: ['site', 'onHand'],
  judge: ({ site, onHand }, { standsOn }, the, { way }) => {
    if (standsOn.kind !== 'system' || !standsOn.isHardware || !isPublicCloud(site)) return undefined
    const hand = handOf(standsOn, way, site, onHand)
    if (hand.kind !== 'own' && hand.kind !== 'also') return undefined
    the(standsOn.says)
    return warns(
      () =>
        `${opening(systemName(hand.on))} is hardware and not part of ${siteName(site)}: verify that the nodes reach it, and how far away it is.`,
    )
  },
})

/** Points by what carries the option; software to be set up next to nothing else counts against it. */
function placePoints(hand: Hand, option: VolumeOption): number {
  if (option.standsOn.kind === 'cloud') return 0.75
  if (hand.kind === 'own' || hand.kind === 'running' || hand.kind === 'site') return 0.5
  if (hand.kind === 'also') return -0.25
  if (hand.kind === 'nodes') return option.copies === undefined ? 0 : -0.5
  return option.standsOn.kind === 'system' && option.standsOn.isHardware ? -0.25 : 0
}

export const alreadyInPlace = volumeRule({
  id: 'volume/already-in-place',
  says: 'What runs already is known here; a storage system of one’s own on the nodes has to be learnt and run.',
  reads: ['site', 'onHand'],
  also: ['storageClasses', 'storageClass'],
  weighs: { operability: 0.75 },
  judge: ({ site, onHand, storageClasses, storageClass }, option, the, { way }) => {
    const used = classOf(option, { storageClasses, storageClass })
    if (used) {
      the(option.provisioners)
      const isItsOwn = used.name === storageClass
      return weighs('operability', isItsOwn ? 0.75 : 0.6, () =>
        isItsOwn
          ? `The workload uses it today by the class ${used.name}: nothing has to move.`
          : `The cluster has a class for it already: ${used.name}.`,
      )
    }
    return fromPlace(handOf(option.standsOn, way, site, onHand), option, the)
  },
})

function fromPlace(hand: Hand, option: VolumeOption, the: Accessor) {
  const points = placePoints(hand, option)
  if (points === 0) return undefined
  the(option.standsOn.says)
  if (points < 0 && hand.kind === 'nodes')
    return weighs(
      'operability',
      points,
      () => `${option.name} is a storage system of its own that you set up and run on the nodes.`,
    )
  if (hand.kind === 'needed') return weighs('operability', points, () => 'It is hardware that nobody here runs yet.')
  const on = hand.kind === 'site' ? siteName(hand.on) : 'on' in hand ? opening(systemName(hand.on)) : ''
  return weighs('operability', points, () =>
    points < 0
      ? `${on} is used by a plain protocol here, without the driver that its maker has for it.`
      : option.standsOn.kind === 'cloud'
        ? `${on} runs it, and not you.`
        : `${on} is there and known to those who run it.`,
  )
}

export const boughtOrOwned = volumeRule({
  id: 'volume/bought-or-owned',
  says: 'Storage that is owned is paid for; storage that must be acquired is not.',
  reads: ['site', 'onHand'],
  also: ['scratch', 'storageClasses'],
  weighs: { cost: 1 },
  slot: 'volume/what-it-stands-on-costs',
  judge: ({ site, onHand, scratch, storageClasses }, option, the, { way }) => {
    const { standsOn } = option
    const hand = handOf(standsOn, way, site, onHand)
    // Where a class uses it, it is there: what it costs was paid, but nobody said by whom.
    if (hand.kind === 'needed' && classOf(option, { storageClasses })) return undefined
    if (hand.kind === 'needed') {
      const says = the(standsOn.says)
      const isServer = standsOn.kind === 'system' && standsOn.isSelfMade === true
      return weighs('cost', isServer ? -0.25 : -1, () => `It has to be paid for first: ${says}.`)
    }
    if (scratch === true || (hand.kind !== 'own' && hand.kind !== 'also')) return undefined
    the(standsOn.says)
    return weighs('cost', 0.5, () => `${opening(systemName(hand.on))} is on hand already.`)
  },
})
