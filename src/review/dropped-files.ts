/** A folder of an application holds a few dozen files; a disk's holds no end of them. */
const mostFiles = 200

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)))
}

function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  return new Promise((resolve) => {
    // A folder is told in parts, the last of which is empty: https://wicg.github.io/entries-api/#dom-filesystemdirectoryreader-readentries
    const next = () =>
      reader.readEntries(
        (part) => {
          found.push(...part)
          if (part.length === 0 || found.length > mostFiles) resolve(found)
          else next()
        },
        () => resolve(found),
      )
    next()
  })
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** The files that were dropped, those in folders too; hidden ones stay where they are. */
export async function filesIn(
  entries: readonly (FileSystemEntry | null)[],
  plain: readonly File[],
): Promise<readonly File[]> {
  if (!entries.some((entry) => entry !== null && isFolder(entry))) return plain
  const files: File[] = []
  const waiting = entries.filter((entry) => entry !== null)
  for (let next = waiting.shift(); next && files.length < mostFiles; next = waiting.shift()) {
    if (isFolder(next)) waiting.push(...(await entriesOf(next)).filter(({ name }) => !name.startsWith('.')))
    else if (isFile(next)) files.push(...[await fileOf(next)].filter((file) => file !== undefined))
  }
  return files
}
