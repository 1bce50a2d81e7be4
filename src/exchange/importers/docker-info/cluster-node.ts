import type { Fact, FactName } from './fact.ts'

const told: readonly (readonly [string, FactName])[] = [
  ['storagedriver', 'storageDriver'],
  ['kernelversion', 'kernel'],
  ['operatingsystem', 'operatingSystem'],
  ['ostype', 'osType'],
]

/**
 * Through a client bundle MKE lists its nodes and puts what `docker info` says on each into a line of labels. Other
 * labels of that line may hold anything, so only the label itself is kept as evidence.
 */
export function clusterNode(
  labels: string,
  number: number,
): Pick<Fact, 'of' | 'value' | 'text' | 'document' | 'isStart'>[] {
  const document = -number
  const pairs = labels.split(/, ?/).map((label) => ({ label, at: label.indexOf('=') }))
  const facts = told.flatMap(([name, of]) => {
    const found = pairs.find(({ label, at }) => label.slice(0, at) === name)
    return found ? [{ of, value: found.label.slice(found.at + 1), text: found.label, document }] : []
  })
  return [{ of: 'containers', value: '', text: '', document, isStart: true }, ...facts]
}
