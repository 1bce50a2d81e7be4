import { knownImages } from '../../advisor/catalog/images/known-images.ts'
import { engineWords } from '../../advisor/catalog/images/name-words.ts'
import type { ContainerUse } from './container-use.ts'
import { imageName } from './image-name.ts'

const databaseWord = /^(?:db|database|databases|sql|nosql|datastore)\d*$/
const keepers: ReadonlySet<string> = new Set(
  knownImages.flatMap(({ names, keeps }) => (keeps.value === 'data' ? names : [])),
)
const isKeeper = (word: string) => databaseWord.test(word) || keepers.has(engineWords.get(word) ?? '')
// A client, a site or a job beside the database has its name too.
const otherWord =
  /^(?:web|nginx|apache|php|proxy|api|client|ui|admin|gui|exporter|backup|backups|migrate|migrations?|build|init|seed|setup|tests?|worker|connect|sync|wait)$/
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
  const all = words(name)
  const last = all.at(-1) ?? ''
  if (isJob || all.some((word) => otherWord.test(word)) || !isKeeper(last)) return false
  if (isBuilt === true) return true
  const imageLast = words(imageName(image?.value ?? '')?.base ?? '').at(-1) ?? ''
  return isKeeper(imageLast)
}
