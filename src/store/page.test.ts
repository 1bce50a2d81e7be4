import { expect, test } from 'vitest'
import { addressOf, pageOf, type Page } from './page.ts'

const table: readonly { hash: string; page: Page }[] = [
  { hash: '', page: { kind: 'start' } },
  { hash: '#', page: { kind: 'start' } },
  { hash: '#/', page: { kind: 'start' } },
  { hash: '#/plan/nodes', page: { kind: 'step', step: 'nodes' } },
  { hash: '#/plan/nowhere', page: { kind: 'unknown', address: '/plan/nowhere' } },
  { hash: '#/advice', page: { kind: 'advice' } },
  { hash: '#/review', page: { kind: 'review' } },
  { hash: '#/paste', page: { kind: 'review' } },
  { hash: '#/built', page: { kind: 'built' } },
  { hash: '#/catalog', page: { kind: 'catalog' } },
  { hash: '#/catalog/rules', page: { kind: 'catalog' } },
  { hash: '#/catalog/options/nfs-v4', page: { kind: 'catalog', open: { list: 'options', id: 'nfs-v4' } } },
  {
    hash: '#/catalog/rules/volume/access-mode',
    page: { kind: 'catalog', open: { list: 'rules', id: 'volume/access-mode' } },
  },
  { hash: '#/catalog/prices/x', page: { kind: 'unknown', address: '/catalog/prices/x' } },
  { hash: '#1abc', page: { kind: 'link', fragment: '1abc' } },
  { hash: '#nonsense', page: { kind: 'link', fragment: 'nonsense' } },
]

test.each(table)('$hash is $page.kind', ({ hash, page }) => {
  expect(pageOf(hash)).toEqual(page)
})

test('the address of every page leads back to it', () => {
  for (const { page } of table) expect(pageOf(addressOf(page))).toEqual(page)
})
