import type { Page } from '@playwright/test'
import { openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search names, ids and words' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const hashOf = (page: Page) => new URL(page.url()).hash

test('a search finds an option and its rules, and says how many', async ({ page }) => {
  await page.goto('/#/catalog')
  await searchBox(page).fill('overlay2')
  await expect(page.getByRole('status').filter({ hasText: /\d+ options?, \d+ rules?/ })).toBeVisible()
  const first = page.getByRole('region', { name: 'Options' }).getByRole('link').first()
  await expect(first).toHaveText('overlay2')
  await first.click()
  await expect(heading(page, 'overlay2')).toBeVisible()
  expect(hashOf(page)).toBe('#/catalog/options/overlay2')
})

test('a word that nothing has leaves a way back to everything', async ({ page }) => {
  await page.goto('/#/catalog')
  await searchBox(page).fill('qwertz uiop')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(searchBox(page)).toHaveValue('')
  await expect(searchBox(page)).toBeFocused()
  await expect(page.getByRole('region', { name: 'Documents' })).toBeVisible()
})

test('filters narrow what is listed, and a long list opens to its end with the keyboard in it', async ({ page }) => {
  await page.goto('/#/catalog')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Documents')
  await expect(page.getByRole('region', { name: 'Options' })).toBeHidden()
  const documents = page.getByRole('region', { name: 'Documents' }).getByRole('link')
  await expect(documents).toHaveCount(20)
  await page.getByRole('button', { name: /^Show all \d+ documents$/ }).click()
  await expect(documents.nth(20)).toBeFocused()

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Options')
  await page.getByRole('combobox', { name: 'Part of the advice' }).selectOption('Image run storage')
  await page.getByRole('combobox', { name: 'State' }).selectOption('Ended or removed')
  const options = page.getByRole('region', { name: 'Options' }).getByRole('link')
  await expect(options.first()).toBeVisible()
  await expect(options.filter({ hasText: 'overlay2' })).toHaveCount(0)
  await expect(options.filter({ hasText: 'devicemapper' })).toHaveCount(1)
})

test('the address opens an entry, which leads to its documents, and back keeps what was searched', async ({ page }) => {
  await page.goto('/#/catalog')
  await searchBox(page).fill('trident')
  await page.getByRole('region', { name: 'Options' }).getByRole('link').first().click()
  await expect(heading(page, /Trident/)).toBeVisible()
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('trident')
  await expect(page.getByRole('region', { name: 'Options' }).getByRole('link').first()).toBeFocused()

  await page.goto('/#/catalog/options/overlay2')
  await page.reload()
  await expect(heading(page, 'overlay2')).toBeVisible()
  const facts = page.getByRole('main')
  await facts.locator('a[href^="#/catalog/sources/"]').first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Where it is used' })).toBeVisible()
  await facts.getByRole('link', { name: 'overlay2', exact: true }).click()
  await expect(heading(page, 'overlay2')).toBeVisible()
})

test('an address of the catalog that leads nowhere says so', async ({ page }) => {
  await page.goto('/#/catalog/options/never-heard-of')
  await expect(heading(page, 'No such entry')).toBeVisible()
  await page.getByRole('link', { name: 'All of the catalog' }).click()
  await expect(heading(page, 'Catalog')).toBeVisible()
})

test('a reason on the advice page leads to its rule', async ({ page }) => {
  await openPlan(page, plain)
  const rule = page.locator('a[href^="#/catalog/rules/"]')
  for (const summary of await page.locator('main details:not([open]) > summary').all()) {
    if ((await rule.filter({ visible: true }).count()) > 0) break
    await summary.click()
  }
  const shown = rule.filter({ visible: true }).first()
  const id = await shown.innerText()
  await shown.click()
  await expect(page.getByRole('main').getByText(id, { exact: true })).toBeVisible()
  expect(hashOf(page)).toBe(`#/catalog/rules/${id}`)
  await expect(page.getByText(/^Reads/).first()).toBeVisible()
})
