import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { benchSheet } from './fixtures/studio'

const panel = (page: Page) => page.locator('.bench')
const signBefore = (page: Page, row: string) =>
  page.locator(`td.rule-index[data-row-id=${row}]`).evaluate((cell) => getComputedStyle(cell, '::before').content)

test.beforeEach(async ({ page }) => {
  await answerApi(page, me('DESIGNER'))
  await page.goto('/studio/parts/sp2?side=bench')
  await expect(panel(page).getByLabel('limitKey')).toBeVisible()
  await expect(page.locator('td.rule-index').first()).toBeVisible()
})

test('an input is tried, and the rows that answer or are passed over are marked in the table', async ({ page }) => {
  await panel(page).getByLabel('limitKey').fill('examination')
  const asked = page.waitForRequest((request) => request.url().endsWith('/bench/tries'))
  await page.keyboard.press('Enter')
  expect((await asked).postDataJSON()).toEqual({ inputs: { limitKey: 'examination' } })
  await expect(panel(page).getByText('第 1 行命中')).toBeVisible()
  await expect(panel(page).getByText('第 5 行也符合，但按命中策略不采用')).toBeVisible()
  expect(await signBefore(page, 'fire_commitment_examination')).toContain('▶')
  expect(await signBefore(page, 'examination')).toContain('▷')
})

test('the cases say what came out otherwise, and which rows none of them reaches', async ({ page }) => {
  await expect(panel(page).getByText('符合预期：1 / 2')).toBeVisible()
  await expect(panel(page).getByText('用例命中的行：2 / 12')).toBeVisible()
  await expect(panel(page).getByText('limitAmount 应为“8”，实为“10”。')).toBeVisible()
  expect(await signBefore(page, 'delivery')).toContain('∅')
  expect(await signBefore(page, 'acceptance')).not.toContain('∅')
})

test('the columns are called in the language of the page, in the fields and in the table', async ({ page }) => {
  await expect(panel(page).getByLabel('时限键 (limitKey)')).toBeVisible()
  const nameUnder = () =>
    page
      .locator('th[data-col-id=stage_limits_limitKey] .input-label')
      .evaluate((label) => getComputedStyle(label, '::after').content)
  expect(await nameUnder()).toBe('none')
  await page.evaluate(() => localStorage.setItem('lianban.language', 'en'))
  await page.reload()
  await expect(panel(page).getByLabel('Limit key (limitKey)')).toBeVisible()
  await expect(page.locator('td.rule-index').first()).toBeVisible()
  if (await page.locator('.editor').isVisible()) expect(await nameUnder()).toBe('"Limit key"')
  else await expect(page.locator('th[data-col-id=stage_limits_limitKey] .input-label')).toHaveText('Limit key')
})

test('the table is left without marks when the bench is left', async ({ page }) => {
  await page.getByRole('navigation', { name: '侧栏' }).getByRole('link', { name: '历史' }).click()
  await expect(panel(page)).toHaveCount(0)
  expect(await signBefore(page, 'delivery')).toBe('none')
})

test('the cases are given as CSV', async ({ page }) => {
  const given = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: '导出 CSV' }).click()
  const file = await given
  expect(file.suggestedFilename()).toBe('stage_limits-cases.csv')
  expect(await readFile(await file.path(), 'utf8')).toBe(`\uFEFF${benchSheet}`)
})

test.describe('at a desk', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 760, 'a phone only reads')

  test('what was tried is kept with what should come of it', async ({ page }) => {
    await panel(page).getByLabel('limitKey').fill('examination')
    await page.keyboard.press('Enter')
    await panel(page).getByText('保存为测试用例').click()
    await panel(page).getByLabel('名称').fill('承诺')
    const kept = page.waitForRequest((request) => request.method() === 'PUT')
    await panel(page).getByRole('button', { name: '保存', exact: true }).click()
    const body = (await kept).postDataJSON() as { base: number; sheet: string }
    expect(body.base).toBe(1)
    expect(body.sheet).toBe(`${benchSheet}承诺,examination,,,,1,WORKING_DAY,PROMISED,\n`)
  })

  test('a case is deleted', async ({ page }) => {
    const kept = page.waitForRequest((request) => request.method() === 'PUT')
    await panel(page).getByRole('button', { name: '删除' }).last().click()
    expect(((await kept).postDataJSON() as { sheet: string }).sheet).not.toContain('correction')
  })

  test('several cases, or all, are deleted after one question', async ({ page }) => {
    await panel(page).getByRole('checkbox').first().check()
    await panel(page).getByRole('button', { name: '删除用例（1）' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    const kept = page.waitForRequest((request) => request.method() === 'PUT')
    await panel(page).getByRole('button', { name: '全部删除' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除用例' }).click()
    expect(((await kept).postDataJSON() as { sheet: string }).sheet).toBe('')
  })

  test('cases are pasted from a spreadsheet, once their faults are mended', async ({ page }) => {
    await panel(page).getByRole('button', { name: '粘贴或导入用例' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('用例', { exact: true }).fill('limitKey\titem\tcolour\nissue\t\tred')
    await expect(dialog.getByText('第 1 行第 3 列：')).toBeVisible()
    await expect(dialog.getByRole('button', { name: '添加 1 个用例' })).toBeDisabled()
    await dialog.getByLabel('用例', { exact: true }).fill('issue\t\t\t\t10\ndelivery\t\t\t\t10')
    const kept = page.waitForRequest((request) => request.method() === 'PUT')
    await dialog.getByRole('button', { name: '添加 2 个用例' }).click()
    expect(((await kept).postDataJSON() as { sheet: string }).sheet).toContain('\n,issue,,,,10,-,-,-\n,delivery,,,,10')
    await expect(dialog).toHaveCount(0)
  })

  test('rows pasted into the table say in the words of the page what no column takes', async ({ page }) => {
    await page.getByRole('button', { name: '从电子表格粘贴' }).click()
    const dialog = page.getByRole('dialog')
    const rows = dialog.getByRole('textbox', { name: '行' })
    await rows.fill('issue\tx\ty\tz\t十天')
    await expect(dialog.getByText('第 1 行第 5 列： “时限”应为整数，“十天”不是。')).toBeVisible()
    await rows.fill('issue\tx\ty\tz\t10\ndelivery\t"x\ty\tz\t10\nissue\tx\ty\tz\t5')
    await expect(dialog.getByText('第 2 行第 2 列： 引号没有结束。')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^添加/ })).toBeDisabled()
  })

  test('a page that another page of the same person has overtaken says so, and overwrites nothing', async ({
    page,
  }) => {
    const saves: string[] = []
    await page.route('**/api/studio/parts/sp2/revisions?**', (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      saves.push(route.request().url())
      const detail = '您已在另一个页面保存了第 4 版。'
      return route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        json: { status: 409, title: detail, detail, reason: 'STALE', current: 4 },
      })
    })
    await page.getByRole('button', { name: '从电子表格粘贴' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '行' }).fill('issue\tx\ty\tz\t10')
    await dialog.getByRole('button', { name: /^添加/ }).click()
    const notice = page.getByRole('alert').filter({ hasText: '您已在另一个页面保存了第 4 版。' })
    await expect(notice).toBeVisible()
    await expect(page.getByRole('button', { name: '从电子表格粘贴' })).toHaveCount(0)
    expect(saves).toHaveLength(1)
    await notice.getByRole('button', { name: '读取最新内容' }).click()
    await expect(page.getByRole('button', { name: '恢复', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: '从电子表格粘贴' })).toBeVisible()
  })
})
