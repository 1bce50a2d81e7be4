import { engineWords } from '../../advisor/catalog/images/name-words.ts'
import type { ContainerUse } from './container-use.ts'
import { imageName } from './image-name.ts'

const databaseWord = /^(?:db|database|databases|sql|nosql|datastore)\d*$/
const words = (name: string) =>
  name
    .toLowerCase()
    .slice(0, 200)
    .split(/[-_.\s]+/)

/**
 * A service that is called after a database, with an image of its own that is too, or that is built here: it may keep
 * data though nothing is mounted. `wildfly-mysql` and `mongo-exporter` are called after what they speak to.
 */
export function isDatabaseByName({ name, image, isBuilt }: ContainerUse, isJob: boolean): boolean {
  const last = words(name).at(-1) ?? ''
  if (isJob || !(databaseWord.test(last) || engineWords.has(last))) return false
  if (isBuilt === true) return true
  const imageLast = words(imageName(image?.value ?? '')?.base ?? '').at(-1) ?? ''
  return databaseWord.test(imageLast) || engineWords.has(imageLast)
}
