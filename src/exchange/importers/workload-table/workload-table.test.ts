import { expect, test } from 'vitest'
import { read } from './workload-table.ts'

function rowsOf(text: string) {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan.workloads : reading
}

function told(text: string, choices?: Parameters<typeof read>[1]) {
  const reading = read(text, choices)
  if (reading.kind !== 'read') throw new Error(`not read: ${reading.says}`)
  return reading
}

const gb = 1e9 / 1024 ** 3

test('a table in German, parted by semicolons, with a decimal comma', () => {
  const text = [
    'Anwendung;Typ;Kapazität (GB);IOPS;Zugriff;Ausfallsicherheit;Max €/TB/Monat;Verschlüsselung',
    'Auftrag;PostgreSQL 15;1.500;10k;RWO;Knoten;10,5;ja',
    'Ablage;Dateifreigabe;2 TiB;1.024;gemeinsam;Rechenzentrum;12;nein',
  ].join('\r\n')
  expect(told(text).plan).toEqual({
    schema: 1,
    currency: 'EUR',
    workloads: [
      {
        name: 'Auftrag',
        product: 'postgresql',
        accessMode: 'RWO',
        survives: 'node',
        iops: 10_000,
        capacityGiB: 1500 * gb,
        maxCostPerTBMonth: 10.5,
        features: ['encryption-at-rest'],
      },
      {
        name: 'Ablage',
        kind: 'file-share',
        accessMode: 'RWX',
        survives: 'site',
        iops: 1024,
        capacityGiB: 2048,
        maxCostPerTBMonth: 12,
      },
    ],
  })
})

test('a table in French, from the clipboard', () => {
  const text = 'Service\tDébit (Mo/s)\tCapacité (Go)\tAccès\tRéplicas\nwiki\t80,5\t500\tlecture seule\t3\n'
  expect(rowsOf(text)).toEqual([
    { name: 'wiki', accessMode: 'ROX', replicas: 3, throughputMiBps: 80.5e6 / 1024 ** 2, capacityGiB: 500 * gb },
  ])
})

test('every answer keeps its line, and what stands there under its heading', () => {
  const { understood } = told('name,iops\n\n"a\nb",5k\nc,7')
  expect(understood).toEqual([
    { trait: 'workloads[0].name', value: 'a b', line: 3, text: 'name: a b' },
    { trait: 'workloads[0].iops', value: 5000, line: 3, text: 'iops: 5k' },
    { trait: 'workloads[1].name', value: 'c', line: 5, text: 'name: c' },
    { trait: 'workloads[1].iops', value: 7, line: 5, text: 'iops: 7' },
  ])
})

test.each<[string, string]>([
  ['lines above the headings', 'Sizing of the platform\nstate of March\n\nName;IOPS\na;5'],
  ['Markdown', '| Name | IOPS |\n| --- | ---: |\n| a | 5 |'],
  ['Markdown with emphasis', '| **Name** | *IOPS* |\n|---|---|\n| `a` | **5** |'],
  [
    'headings beside the rows, names in a row of their own',
    'Question,a\nIOPS,5\nCapacity (GiB),\nAccess mode,\nThroughput,',
  ],
  ['no heading over the names', ';IOPS;Capacity (GiB)\na;5;'],
  ['headings beside the rows', 'Name,a\nIOPS,5\nCapacity (GiB),\nAccess mode,\nThroughput,'],
  ['a sum below', 'Name;IOPS\na;5\nSumme;5'],
  ['the headings again', 'Name;IOPS;Size\nName;IOPS;Size\na;5;'],
  ['a tab-separated table whose cells hold commas', 'Name\tIOPS\tComment\na\t5\tone, two, three'],
])('%s', (_, text) => {
  expect(rowsOf(text)).toEqual([{ name: 'a', iops: 5 }])
})

test('a decimal comma that one number of a column proves holds for all of it', () => {
  expect(rowsOf('name;capacity (TiB)\na;1,024\nb;0,5')).toEqual([
    { name: 'a', capacityGiB: 1.024 * 1024 },
    { name: 'b', capacityGiB: 512 },
  ])
  expect(rowsOf('name,capacity (GiB)\na,"1,024"\nb,0.5')).toEqual([
    { name: 'a', capacityGiB: 1024 },
    { name: 'b', capacityGiB: 0.5 },
  ])
})

test.each([
  ['name;capacity (TiB)\na;1.024', 1024 * 1024],
  ['Anwendung\tKapazität (TiB)\na\t1.024', 1024 * 1024],
  ['name\tcapacity (TiB)\na\t1.024', 1.024 * 1024],
  ['name,capacity (TiB)\na,"1,024"', 1024 * 1024],
])('where no number proves it, the delimiter or the language decides about the comma: %j', (text, capacityGiB) => {
  expect(rowsOf(text)).toEqual([{ name: 'a', capacityGiB }])
})

test('a number that nothing decides is read, and said to be doubtful', () => {
  const { plan, notes } = told('name,throughput (MiB/s)\na,1.024')
  expect(plan.workloads).toEqual([{ name: 'a', throughputMiBps: 1.024 }])
  expect(notes).toMatchObject([{ says: '“1.024” can be read in two ways: points are taken for decimal ones here.' }])
})

test('a bare number without a unit is read in the usual one, marked and told', () => {
  const { understood, notes, table } = told('name,capacity\na,500\nb,2 TiB')
  expect(understood.map(({ value, isInferred }) => [value, isInferred])).toEqual([
    ['a', undefined],
    [500, true],
    ['b', undefined],
    [2048, undefined],
  ])
  expect(notes).toMatchObject([{ text: 'capacity', says: expect.stringContaining('read as GiB') }])
  expect(table?.columns[1]).toMatchObject({ isUnitAssumed: true })
})

test('a row of units below the headings belongs to them', () => {
  const { plan, ignored, notes } = told('Name;IOPS;Capacity;Throughput;Kind\n;k IOPS;[GB];MB/s;\na;5;500;10;database')
  expect(plan.workloads).toEqual([
    { name: 'a', kind: 'database', iops: 5000, throughputMiBps: 10e6 / 1024 ** 2, capacityGiB: 500 * gb },
  ])
  expect([...ignored, ...notes]).toEqual([])
})

test('reads and writes counted apart make IOPS and the share of reads', () => {
  expect(rowsOf('name,read iops,write iops,size\na,700,300,1 GiB')).toEqual([
    { name: 'a', iops: 1000, readPercent: 70, capacityGiB: 1 },
  ])
})

test('of two columns that tell the same the plainer is read, and the other is named', () => {
  const { plan, ignored } = told('name,iops avg,peak iops\na,5,50')
  expect(plan.workloads).toEqual([{ name: 'a', iops: 50 }])
  expect(ignored).toEqual([{ line: 1, text: 'iops avg: 5', why: 'Another column tells this already.' }])
})

test('a heading that nobody understands is named with its cells, and read once somebody says what it tells', () => {
  const text = 'name,iops,Brk\na,5,10 GB\nb,6,20 GB'
  const asked = told(text)
  expect(asked.ignored).toMatchObject([
    { line: 1, text: 'Brk: 10 GB · 20 GB', why: expect.stringContaining('not understood') },
  ])
  expect(asked.table?.columns[2]).toMatchObject({ at: 2, heading: 'Brk', by: 'nobody', filled: 2 })
  const { plan, table } = told(text, { columns: { 2: { tells: 'capacityGiB' } } })
  expect(plan.workloads).toMatchObject([{ capacityGiB: 10 * gb }, { capacityGiB: 20 * gb }])
  expect(table?.columns[2]).toMatchObject({ tells: 'capacityGiB', by: 'choice' })
})

test('a column can be left out, and its unit be chosen', () => {
  const text = 'name,iops,capacity\na,5,500'
  expect(told(text, { columns: { 1: { tells: 'nothing' } } }).plan.workloads).toEqual([{ name: 'a', capacityGiB: 500 }])
  expect(told(text, { columns: { 2: { tells: 'capacityGiB', unit: 'TiB' } } }).plan.workloads).toMatchObject([
    { capacityGiB: 500 * 1024 },
  ])
})

test('a table whose headings nobody understands is offered to be matched', () => {
  const { plan, table } = told('Alpha,Beta,Gamma\nx,1,2\ny,3,4')
  expect(plan).toEqual({ schema: 1 })
  expect(table?.columns.map(({ heading, tells }) => [heading, tells])).toEqual([
    ['Alpha', undefined],
    ['Beta', undefined],
    ['Gamma', undefined],
  ])
  expect(told('Alpha,Beta,Gamma\nx,1,2\ny,3,4', { columns: { 1: { tells: 'iops' } } }).plan.workloads).toEqual([
    { iops: 1 },
    { iops: 3 },
  ])
})

test.each([
  'Name,Email,Phone\nAnn,a@b.c,1\nBob,b@b.c,2',
  'Name,Price,Owner\nx,5,y\nz,6,w',
  'Name,State,City\nx,Ohio,y\nz,Utah,w',
])('a list of other things makes no workloads before somebody says so: %j', (text) => {
  expect(told(text).plan).toEqual({ schema: 1 })
  expect(told(text).ignored[0]?.why).toMatch(/^Too few/)
  expect(told(text, { columns: {} }).plan.workloads).toHaveLength(2)
})

test('passwords are neither kept nor shown, and counted', () => {
  const text = 'name,iops,DB password,comment\na,5,hunter2,password: hunter3\nb,6,hunter2,x\nc password=hunter4,7,,'
  const reading = told(text)
  expect(JSON.stringify(reading)).not.toMatch(/hunter/)
  expect(reading.notes).toMatchObject([{ says: '4 cells looked like secrets and were left out.' }])
})

test('prices in two currencies: the second cannot be converted', () => {
  const { plan, ignored } = told('name,iops,price\na,1,10 €/TB\nb,2,$12/TB')
  expect(plan).toMatchObject({ currency: 'EUR', workloads: [{ maxCostPerTBMonth: 10 }, { iops: 2 }] })
  expect(ignored).toMatchObject([{ line: 3, why: expect.stringContaining('EUR') }])
})

test('formulas and errors are named, not guessed', () => {
  const { plan, ignored } = told('name,iops,size\na,=B9*2,#REF!')
  expect(plan.workloads).toEqual([{ name: 'a' }])
  expect(ignored.map(({ line, text }) => [line, text])).toEqual([
    [2, 'iops: =B9*2'],
    [2, 'size: #REF!'],
  ])
})

test('of many cells with one fault the first are listed and the rest counted', () => {
  const rows = Array.from({ length: 100 }, (_, at) => `w${at},lots`)
  const { ignored, table } = told(['name,iops,size', ...rows].join('\n'))
  expect(ignored).toHaveLength(21)
  expect(table?.columns[1]).toMatchObject({ filled: 100, unread: 100, unreadBecause: 'This is no number.' })
  expect(ignored.at(-1)).toMatchObject({ line: 101, text: '80 more cells under “iops”, the last in line 101' })
})

test('a plan holds at most 20,000 workloads; rows beyond are told', () => {
  const text = ['name;iops', ...Array.from({ length: 20_002 }, (_, at) => `w${at};5`)].join('\n')
  const { plan, ignored } = told(text)
  expect(plan.workloads).toHaveLength(20_000)
  expect(ignored.map(({ line }) => line)).toEqual([20_002, 20_003])
})

test.each([
  'Good morning, and good luck',
  'Server Version: 24.0.7\nStorage Driver: overlay2',
  'NAME   STATUS   VOLUME\ndata   Bound    pvc-1',
  '{"a": 1, "b": 2}',
  'one, two\nthree, four, five\nsix',
  '',
  ',,,\n,,,',
  '{"a":1,"b":"x","c":2}\n{"a":2,"b":"y","c":3}\n{"a":3,"b":"z","c":4}',
  'a=1, b=2, c=3\na=2, b=3, c=4\na=3, b=4, c=5',
  '2026-03-01 10:00, INFO, started, ok\n2026-03-01 10:01, INFO, stopped, ok\n2026-03-01 10:02, WARN, again, no',
  'services:\n  db:\n    image: postgres:16',
])('%j is no table of workloads', (text) => {
  expect(read(text).kind).toBe('unrecognised')
})
