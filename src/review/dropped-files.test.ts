import { expect, test } from 'vitest'
import { filesIn } from './dropped-files.ts'

type Tree = { readonly [name: string]: string | Tree }

/** What a browser gives of a file or a folder that was dropped, as far as it is read. */
function entryOf(name: string, held: string | Tree): FileSystemEntry {
  const isFile = typeof held === 'string'
  const base = { name, isFile, isDirectory: !isFile }
  if (isFile)
    return Object.assign(Object.create(null), base, {
      file: (take: (file: File) => void) => take(new File([held], name)),
    })
  const parts = [Object.entries(held).map(([key, value]) => entryOf(key, value)), []]
  const createReader = () => ({ readEntries: (take: (part: FileSystemEntry[]) => void) => take(parts.shift() ?? []) })
  return Object.assign(Object.create(null), base, { createReader })
}

const names = async (tree: Tree) => {
  const entries = Object.entries(tree).map(([name, held]) => entryOf(name, held))
  return (await filesIn(entries, [new File([], 'plain')])).map(({ name }) => name)
}

test('files that were dropped by themselves are those that the browser lists', async () => {
  expect(await names({ 'a.txt': 'a' })).toEqual(['plain'])
})

test('folders give their files, those below them too, and none that is hidden', async () => {
  expect(
    await names({ app: { 'compose.yaml': '', '.git': { HEAD: '' }, deploy: { 'db.yaml': '' } }, 'a.txt': 'a' }),
  ).toEqual(['a.txt', 'compose.yaml', 'db.yaml'])
})

test.each([
  [199, 199],
  [250, 200],
])('of a folder with %d files, %d are read', async (count, read) => {
  const folder = Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.yaml`, '']))
  expect(await names({ folder })).toHaveLength(read)
})
