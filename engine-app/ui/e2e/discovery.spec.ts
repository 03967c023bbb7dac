import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { everybody } from './fixtures/people'

test.beforeEach(async ({ page }) => {
  await answerApi(page, everybody)
  await page.goto('/discovery')
  await expect(page.locator('.flow-badge').first()).toBeVisible()
})

test('a difference shows its stage on both drawings and leads to its cases and their findings', async ({ page }) => {
  const deviations = page.locator('section[aria-labelledby=deviations]')
  await deviations.getByRole('link').first().click()
  await expect(page.locator('section[aria-labelledby=happens] [data-element-id=examine].flow-chosen')).toHaveCount(1)
  await expect(page.locator('section[aria-labelledby=model] [data-element-id=examine].flow-chosen')).toHaveCount(1)
  const behind = page.locator('section[aria-labelledby=behind]')
  await expect(behind.getByRole('link', { name: 'LB-440101-2026-000017-3' })).toHaveAttribute('href', '/cases/c1')
  await expect(behind.getByRole('link', { name: 'BW-4771001' })).toHaveAttribute('href', '/delivered/d1')
  await expect(behind.locator('a[href="/findings/f4"]')).toBeVisible()
})

test('a stage that is chosen in one drawing is chosen in the other', async ({ page }) => {
  await page.locator('section[aria-labelledby=model] [data-element-id=examine]').first().click()
  await expect(page.locator('section[aria-labelledby=happens] [data-element-id=examine].flow-chosen')).toHaveCount(1)
  await expect(page).toHaveURL(/stage=item_examination(%2F|\/)examine/)
})

test('lines are as thick as they are frequent, and say times where they are asked for', async ({ page }) => {
  const drawing = page.locator('section[aria-labelledby=happens]')
  await expect(drawing.locator('.flow-weight-5').first()).toBeAttached()
  await expect(drawing.locator('.flow-weight-1').first()).toBeAttached()
  await expect(drawing.locator('.flow-badge.stage').filter({ hasText: '54' }).first()).toBeVisible()
  await page.goto('/discovery?by=long')
  await expect(drawing.locator('.flow-badge.stage').first()).toContainText(/小时|天/)
})

test('the threshold is moved by keys and asked for once it is let go', async ({ page }) => {
  const asked = page.waitForRequest((request) => request.url().includes('noise=0.05'))
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await asked
  await expect(page).toHaveURL(/noise=0\.05/)
})

test('what the search did not come to is said, with its cases', async ({ page }) => {
  await expect(page.getByText('比对达到上限：2 件（2 种路径）未能比对')).toBeVisible()
  const asked = page.waitForRequest((request) => request.url().includes('deviation=NOT_COMPARED'))
  await page.getByRole('link', { name: '查看这些办件' }).click()
  await asked
  await expect(page.locator('section[aria-labelledby=behind]').getByText('LB-440101-2026-000017-3')).toBeVisible()
})

test('a designer compares with the drafted models of a change', async ({ page }) => {
  const asked = page.waitForRequest((request) => request.url().includes('change=sc1'))
  await page
    .locator('.el-select')
    .filter({ has: page.getByRole('combobox', { name: '比对对象' }) })
    .click()
  await page.getByRole('option', { name: '草稿：压缩消防审查时限' }).click()
  await asked
  await expect(page).toHaveURL(/change=sc1/)
})
