import { expect, test } from 'vitest'
import { columnMeanings } from '../../exchange/importers/workload-table/meanings.ts'
import { read } from '../../exchange/importers/workload-table/workload-table.ts'
import type { TableChoices } from '../../exchange/tables/table-read.ts'
import {
  askedAtFirst,
  columnGroups,
  leftOut,
  meaningChoices,
  unitChoices,
  withMeaning,
  withUnit,
} from './column-choices.ts'

const text = 'name,iops,capacity,Brk,Owner,Password\na,5,500,10 GB,me,x\n'

function tableOf(choices?: TableChoices) {
  const reading = read(text, choices)
  if (reading.kind !== 'read' || !reading.table) throw new Error('no table')
  return { table: reading.table, workload: reading.plan.workloads?.[0] }
}

test('every meaning of a column is offered once', () => {
  const offered = meaningChoices
    .flatMap((choice) => ('choices' in choice ? choice.choices : [choice]))
    .map(({ value }) => value)
  expect(offered.toSorted()).toEqual([leftOut, ...columnMeanings.map(({ id }) => id)].toSorted())
})

test('asked about are columns that are not understood, and those without a unit', () => {
  const { asked, others } = columnGroups(tableOf().table)
  expect(asked.map(({ heading }) => heading)).toEqual(['capacity', 'Brk'])
  expect(others.map(({ heading }) => heading)).toEqual(['name', 'iops', 'Owner', 'Password'])
})

test('a meaning that is chosen is read, and stays among what is asked; taken back, it is as before', () => {
  const chosen = withMeaning(undefined, 3, 'throughputMiBps')
  const kept = askedAtFirst(tableOf().table)
  expect(columnGroups(tableOf(chosen).table, kept).asked.map(({ heading }) => heading)).toEqual(['capacity', 'Brk'])
  expect(columnGroups(tableOf(chosen).table).asked.map(({ heading }) => heading)).toEqual(['capacity'])
  expect(askedAtFirst(tableOf(chosen).table)).toEqual(kept)
  expect(withMeaning(chosen, 3, undefined)).toEqual({ columns: {} })
})

test('a unit that is chosen is read', () => {
  const [column] = columnGroups(tableOf().table).asked
  expect(column && unitChoices(column).map(({ value }) => value)).toEqual(['GiB', 'GB', 'TiB', 'TB', 'MiB', 'MB'])
  expect(column && tableOf(withUnit(undefined, column, 'TiB')).workload).toMatchObject({ capacityGiB: 500 * 1024 })
})

test('a column without units has none to choose', () => {
  const [name] = columnGroups(tableOf().table).others
  expect(name && unitChoices(name)).toEqual([])
})
