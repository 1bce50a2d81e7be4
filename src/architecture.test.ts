import { describe, expect, test } from 'vitest'

/** What each room may import: rooms of ours, and packages (a package name covers what is below it). */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  advisor: { rooms: [], packages: ['zod'] },
  link: { rooms: ['advisor'], packages: ['zod'] },
  exchange: { rooms: ['advisor'], packages: ['zod', 'fflate', 'papaparse', 'saxen', 'yaml'] },
  worker: { rooms: ['advisor', 'exchange'], packages: ['zod'] },
  store: { rooms: ['advisor', 'link', 'worker'], packages: ['react', 'zod', 'zustand'] },
  ui: { rooms: [], packages: ['react', 'react-dom'] },
  wizard: { rooms: ['advisor', 'store', 'link', 'exchange', 'ui'], packages: ['react', 'zod', ...formPackages()] },
  report: { rooms: ['advisor', 'store', 'link', 'exchange', 'ui'], packages: ['react'] },
  review: { rooms: ['advisor', 'store', 'link', 'exchange', 'ui'], packages: ['react'] },
  'catalog-browser': { rooms: ['advisor', 'store', 'link', 'exchange', 'ui'], packages: ['react'] },
}
// They may import everything, so each is listed by name: what is not about starting the app belongs in a room.
const doors = [
  'App.tsx',
  'main.tsx',
  'main.css',
  'prerender.tsx',
  'early-answers.ts',
  'page-title.ts',
  'architecture.test.ts',
]
const packagesOfDoors = ['react', 'react-dom']
// Beside those of the tests themselves, what chats and mail programs make links clickable with.
const autoLinkers = ['linkify-it', 'linkifyjs', 'autolinker', 'marked']
const packagesOfTests = ['vitest', 'fast-check', 'node', 'react', 'react-dom', ...autoLinkers]

const files = Object.entries(
  import.meta.glob<string>('./**/*.{ts,tsx,css}', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({ path: path.slice(2), text, lines: text.split('\n').length - 1 }))
const code = files.filter(({ path }) => !path.endsWith('.css'))
// What draws arbitrary plans, fixtures, and what the laws share are for tests alone, though no tests themselves.
const isForTests = (path: string) => /(^|\/)(arbitrary-[\w-]+\.ts$|[\w-]+-fixture\.ts$|laws\/)/.test(path)
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || isForTests(path)
const isCatalogData = (path: string) => path.startsWith('advisor/catalog/')

describe('the rooms', () => {
  test('every file stands in a known room, or is one of the doors', () => {
    expect(files.map(({ path }) => path).filter((path) => !rooms[roomOf(path)] && !doors.includes(path))).toEqual([])
  })

  test('each room imports only the rooms and packages that it may', () => {
    expect(code.flatMap(({ path, text }) => importsOf(text).flatMap((to) => violation(path, to)))).toEqual([])
  })

  test('what only tests need is imported by tests alone', () => {
    const needsTests = (text: string) => importsOf(text).some(isForTests)
    expect(code.filter(({ path, text }) => !isTest(path) && needsTests(text)).map(({ path }) => path)).toEqual([])
  })

  test('relative imports carry their extension', () => {
    const bare = (to: string) => to.startsWith('.') && !/\.(tsx?|css|json|md|svg)(\?[\w&=]+)?$/.test(to)
    expect(
      code.flatMap(({ path, text }) =>
        importsOf(text)
          .filter(bare)
          .map((to) => `${path} imports ${to}`),
      ),
    ).toEqual([])
  })

  test.each([
    ["import { a } from './a.ts'\nimport type { B } from '../b.ts'", ['./a.ts', '../b.ts']],
    ["import {\n  a,\n  type B as C,\n} from './a.ts'", ['./a.ts']],
    ["import './Field.css'\nexport * from './a.ts'", ['./Field.css', './a.ts']],
    ["const Report = lazy(() => import('./Report.tsx'))", ['./Report.tsx']],
    ["export type Site = 'aws'\nexport const from = 'here'", []],
  ])('what %j imports is seen', (text, modules) => {
    expect(importsOf(text)).toEqual(modules)
  })

  test.each([
    ['advisor/rank.ts', '../link/open.ts', 'advisor/rank.ts may not import link'],
    ['advisor/rank.ts', 'zod/mini', undefined],
    ['advisor/rank.ts', 'react', 'advisor/rank.ts may not import the package react'],
    ['advisor/rank.ts', 'zodiac', 'advisor/rank.ts may not import the package zodiac'],
    ['advisor/rank.ts', 'node:fs', 'advisor/rank.ts may not import the package node'],
    ['advisor/rank.test.ts', 'node:fs', undefined],
    ['advisor/rank.test.ts', '../store/store.ts', 'advisor/rank.test.ts may not import store'],
    ['wizard/steps/Nodes.tsx', '../../ui/Field.tsx', undefined],
    ['wizard/steps/Nodes.tsx', '@hookform/resolvers/zod', undefined],
    ['wizard/steps/Nodes.tsx', '../../report/Report.tsx', 'wizard/steps/Nodes.tsx may not import report'],
    ['wizard/steps/Nodes.tsx', '../../App.tsx', 'wizard/steps/Nodes.tsx may not import App.tsx'],
    ['App.tsx', './wizard/Wizard.tsx', undefined],
    ['ui/Field.tsx', '../../scripts/serve.ts', 'ui/Field.tsx may not import files outside src'],
  ])('%s importing %s: %s', (path, to, says) => {
    expect(violation(path, to)).toEqual(says ? [says] : [])
  })
})

describe('the files', () => {
  test('none is longer than 250 lines, catalog data aside', () => {
    const isLong = ({ path, lines }: { path: string; lines: number }) => lines > 250 && !isCatalogData(path)
    expect(code.filter(isLong).map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([])
  })

  test('half of them are shorter than 60 lines, and nine in ten shorter than 180', () => {
    const lengths = code.filter(({ path }) => !isTest(path) && !isCatalogData(path)).map(({ lines }) => lines)
    const sorted = lengths.toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThan(60)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(180)
  })

  test('no folder or file is a drawer for anything', () => {
    const isDrawer = (path: string) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(path)
    expect(files.map(({ path }) => path).filter(isDrawer)).toEqual([])
  })

  test('components are named in PascalCase and everything else in kebab-case', () => {
    const isWrong = (path: string) =>
      !/(^|\/)([A-Z][A-Za-z0-9]*\.(test\.)?tsx|[a-z0-9-]+(\.test|\.d)?\.tsx?)$/.test(path)
    expect(code.map(({ path }) => path).filter(isWrong)).toEqual([])
  })

  test('exports have names, so that one thing has one name everywhere', () => {
    expect(
      code.filter(({ text }) => /^export (default\b|\{[^}]*\bas default\b)/m.test(text)).map(({ path }) => path),
    ).toEqual([])
  })
})

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function formPackages(): string[] {
  return ['react-hook-form', '@hookform/resolvers']
}

/** Every module named by an import, an export from, or a dynamic import of a literal. */
function importsOf(text: string): string[] {
  const statement = /^(?:import|export)\s(?:[\w\s*{},$]+from\s)?\s*['"]([^'"]+)['"]/gm
  const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]/g
  return [...text.matchAll(statement), ...text.matchAll(dynamic)].flatMap(([, to]) => to ?? [])
}

function violation(path: string, to: string): string[] {
  const room = roomOf(path)
  const allowed = rooms[room]
  if (!to.startsWith('.')) {
    const packages = [...(allowed?.packages ?? packagesOfDoors), ...(isTest(path) ? packagesOfTests : [])]
    const [name = to] = /^(@[^/]+\/)?[^/:]+/.exec(to) ?? []
    return packages.includes(name) ? [] : [`${path} may not import the package ${name}`]
  }
  const { pathname } = new URL(to, `file:///root/src/${path}`)
  if (!pathname.startsWith('/root/src/')) return [`${path} may not import files outside src`]
  const target = pathname.slice('/root/src/'.length)
  const targetRoom = roomOf(target)
  const isAllowed = !allowed || targetRoom === room || allowed.rooms.includes(targetRoom)
  return isAllowed ? [] : [`${path} may not import ${targetRoom || target}`]
}
