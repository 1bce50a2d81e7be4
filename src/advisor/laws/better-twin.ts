import type { RegistryBackend } from '../catalog/registry-shape.ts'
import type { LimitRule, TieredPrice, VolumeOption, VolumePrice, VolumeWay } from '../catalog/volume-shape.ts'
import type { Cell } from '../catalog/cell.ts'
import type { FailureDomain, Latency } from '../plan/limits.ts'

const better = 1.5

const changed = <T>(cell: Cell<T>, change: (value: T) => T): Cell<T> => ({ ...cell, value: change(cell.value) })

/** The same object with some of its cells changed, where it has them. */
function withChanged<O extends object, K extends keyof O>(of: O, key: K, change: (cell: NonNullable<O[K]>) => O[K]): O {
  const cell = of[key]
  return cell === undefined || cell === null ? of : { ...of, [key]: change(cell) }
}

const pairs = (all: readonly (readonly [gib: number, limit: number])[], factor: number) =>
  all.map(([gib, limit]) => [gib, limit * factor] as const)

function raised(rule: LimitRule): LimitRule {
  switch (rule.kind) {
    case 'flat':
      return { ...rule, max: rule.max * better }
    case 'per-gib':
      return {
        ...rule,
        perGiB: rule.perGiB * better,
        floor: rule.floor * better,
        max: rule.max * better,
        ...(rule.base !== undefined && { base: rule.base * better }),
      }
    case 'steps':
      return { ...rule, steps: pairs(rule.steps, better) }
    case 'classes':
      return { ...rule, classes: pairs(rule.classes, better) }
    case 'ceilings':
      return {
        ...rule,
        base: rule.base * better,
        perGiB: rule.perGiB.map((share) => share * better),
        max: rule.max * better,
      }
    case 'read-write':
      return { ...rule, read: raised(rule.read), write: raised(rule.write) }
  }
}

const cheaperTiers = ({ included, tiers }: TieredPrice): TieredPrice => ({
  included: included * better,
  tiers: tiers.map(([upTo, price]) => [upTo * better, price / better] as const),
})

function cheaper(price: VolumePrice): VolumePrice {
  const { perIopsMonth, perMiBpsMonth, sizes, perGBMoved } = price
  return {
    ...price,
    perGiBMonth: price.perGiBMonth / better,
    ...(perIopsMonth && { perIopsMonth: cheaperTiers(perIopsMonth) }),
    ...(perMiBpsMonth && { perMiBpsMonth: cheaperTiers(perMiBpsMonth) }),
    ...(sizes && { sizes: pairs(sizes, 1 / better) }),
    ...(perGBMoved && { perGBMoved: { read: perGBMoved.read / better, written: perGBMoved.written / better } }),
  }
}

const after = <T>(order: readonly T[], value: T): T => order[order.indexOf(value) + 1] ?? value
const farther = (domain: FailureDomain) => after(['nothing', 'node', 'zone', 'site'] as const, domain)
const faster = (band: Latency) => after(['relaxed', 'normal', 'low'] as const, band)

type Figures = Pick<VolumeOption & VolumeWay, 'iops' | 'throughputMiBps' | 'price' | 'sizeGiB'>

/** Each makes one kind of figure better; the others stay. */
const ofFigures = [
  <F extends Figures>(of: F) => withChanged(of, 'iops', (cell) => changed(cell, raised)),
  <F extends Figures>(of: F) => withChanged(of, 'throughputMiBps', (cell) => changed(cell, raised)),
  <F extends Figures>(of: F) => withChanged(of, 'price', (cell) => changed(cell, cheaper)),
  <F extends Figures>(of: F) =>
    withChanged(of, 'sizeGiB', (cell) =>
      changed(cell, ({ min, max }) => ({
        ...(min !== undefined && { min: min / better }),
        ...(max !== undefined && { max: max * better }),
      })),
    ),
] as const

const ofWays = [
  (way: VolumeWay) => withChanged(way, 'latency', (cell) => changed(cell, faster)),
  (way: VolumeWay) => withChanged(way, 'survives', (cell) => changed(cell, farther)),
  (way: VolumeWay) =>
    withChanged(way, 'reaches', (cell) =>
      changed(cell, ({ domain, ...rest }) => ({ ...rest, domain: farther(domain) })),
    ),
] as const

/** What its documents deny, they say now that it has. */
function withFeatures<F extends Pick<VolumeOption | VolumeWay, 'features'>>(of: F): F {
  return withChanged(of, 'features', (features) =>
    Object.fromEntries(Object.entries(features).map(([name, cell]) => [name, cell && changed(cell, () => true)])),
  )
}

const isOn = (bits: number, at: number) => ((bits >> at) & 1) === 1

/** For tests: an option like this one whose figures are better, those of them that `bits` names; no support, no need differs. */
export function betterVolume(option: VolumeOption, bits: number): VolumeOption {
  const figures = <F extends Figures>(of: F) =>
    ofFigures.reduce((one, make, i) => (isOn(bits, i) ? make(one) : one), of)
  const features = isOn(bits, 4) ? withFeatures : <F>(of: F) => of
  const way = (one: VolumeWay) =>
    ofWays.reduce((next, make, i) => (isOn(bits, 5 + i) ? make(next) : next), features(figures(one)))
  const [first, ...rest] = option.ways
  return { ...features(figures(option)), ways: [way(first), ...rest.map(way)] }
}

export function betterBackend(backend: RegistryBackend, bits: number): RegistryBackend {
  const priced = isOn(bits, 2)
    ? withChanged(backend, 'price', (cell) =>
        changed(cell, (price) => ({ ...price, perTBMonth: price.perTBMonth / better })),
      )
    : backend
  return isOn(bits, 6)
    ? { ...priced, outlives: changed(priced.outlives, ({ most, says }) => ({ most: farther(most), says })) }
    : priced
}
