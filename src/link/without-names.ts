import type { Plan } from '../advisor/plan/plan.ts'

type Labels = Readonly<Record<string, string>>

/** Words and numbers that name nobody, and that rules and placement compare with. */
const isPlainLabel = (value: string) => /^(?:\d+(?:\.\d+)?|true|false|yes|no|nvme|ssd|hdd|amd64|arm64|)$/i.test(value)

/** The same name for the same text, so that what referred to each other still does. */
function aliases() {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  return (kind: string, name: string): string => {
    const key = `${kind} ${name}`
    const count = (counts.get(kind) ?? 0) + 1
    if (!known.has(key)) {
      counts.set(kind, count)
      known.set(key, `${kind} ${count}`)
    }
    return known.get(key) ?? kind
  }
}

/**
 * The plan without what names a customer: titles, people, images and the names of rows. Names that other answers refer
 * to become "pool 1" and the like; values of labels too, but for words and numbers that name nobody. Products, versions,
 * regions, drivers and the keys of labels stay, since the advice rests on them.
 */
export function withoutNames(plan: Plan): Plan {
  const { title: _title, customer: _customer, author: _author, nodePools, workloads, hosts, ...rest } = plan
  const alias = aliases()
  const label = (value: string) => (isPlainLabel(value) ? value : alias('label', value))
  const unlabelled = (labels: Labels | undefined) =>
    labels && { labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, label(value)])) }
  const pools = new Set(workloads?.map(({ pool }) => pool))
  return {
    ...rest,
    ...(rest.platform && { platform: platformWithoutNames(rest.platform, alias) }),
    ...(nodePools && {
      nodePools: nodePools.map(({ name, labels, ...pool }) => ({
        ...(name !== undefined && pools.has(name) && { name: alias('pool', name) }),
        ...pool,
        ...unlabelled(labels),
      })),
    }),
    ...(workloads && {
      workloads: workloads.map(({ name: _name, image: _image, pool, storageClass, constraints, ...workload }) => ({
        ...workload,
        ...(pool !== undefined && { pool: alias('pool', pool) }),
        ...(storageClass !== undefined && { storageClass: alias('class', storageClass) }),
        ...(constraints && {
          constraints: constraints.map(({ values, ...one }) => ({
            ...one,
            ...(values && { values: values.map(label) }),
          })),
        }),
      })),
    }),
    ...(hosts && {
      hosts: hosts.map(({ name, labels, zone, ...host }) => ({
        name: alias('host', name),
        ...host,
        ...unlabelled(labels),
        ...(zone !== undefined && { zone: label(zone) }),
      })),
    }),
  }
}

function platformWithoutNames(
  { otherStorage, storageClasses, ...platform }: NonNullable<Plan['platform']>,
  alias: ReturnType<typeof aliases>,
): NonNullable<Plan['platform']> {
  return {
    ...platform,
    ...(otherStorage && { otherStorage: otherStorage.map((one) => ({ ...one, name: alias('system', one.name) })) }),
    ...(storageClasses && {
      storageClasses: storageClasses.map((one) => ({ ...one, name: alias('class', one.name) })),
    }),
  }
}
