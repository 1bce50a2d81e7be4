import { entriesOf, nodeAt, type Keyed, type YamlNode } from '../../yaml/yaml-node.ts'

/** What only a service of Compose has: one of these makes a map of services a Compose file. */
const serviceKeys = [
  'image',
  'build',
  'extends',
  'deploy',
  'container_name',
  'depends_on',
  'env_file',
  'environment',
  'volumes',
  'volumes_from',
  'ports',
  'networks',
  'command',
  'restart',
  'profiles',
]

const isService = ({ value }: Keyed) =>
  value.kind === 'map' && serviceKeys.some((key) => nodeAt(value, key) !== undefined)

/** A service may be left empty where another file says the rest. */
const isMap = ({ value }: Keyed) => value.kind === 'map' || (value.kind === 'scalar' && value.text === '')

/**
 * The services of a Compose file: the section of that name, or the whole document in the first format, which had no
 * sections. Undefined where the document is something else, such as a list of beans or a pipeline with a section
 * `services`.
 */
export function servicesOf(root: YamlNode | undefined): readonly Keyed[] | undefined {
  if (root?.kind !== 'map' || nodeAt(root, 'apiVersion') !== undefined) return undefined
  const section = nodeAt(root, 'services')
  if (section) {
    const services = entriesOf(section).filter(({ key }) => !key.startsWith('x-'))
    return services.length > 0 && services.every(isMap) && services.some(isService) ? services : undefined
  }
  if (nodeAt(root, 'include')?.kind === 'list' && nodeAt(root, 'stages') === undefined)
    return onlyCompose(root) ? [] : undefined
  const all = entriesOf(root)
  const isFirstFormat = all.length > 0 && all.every((entry) => isService(entry) && isPlainService(entry))
  return isFirstFormat ? all : undefined
}

/** `build` alone stands in many kinds of files; the first format is told by an image or a build that is a path. */
const isPlainService = ({ value }: Keyed) =>
  nodeAt(value, 'image')?.kind === 'scalar' || nodeAt(value, 'build')?.kind === 'scalar'

const onlyCompose = (root: YamlNode) =>
  entriesOf(root).every(({ key }) => /^(?:include|name|version|networks|volumes|configs|secrets|x-.*)$/.test(key))
