import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { trial } from './fixtures/rules'

const dmn = (text: string) => ({ name: 'rules.dmn', mimeType: 'application/xml', buffer: Buffer.from(text) })

test('a draft is held beside the rules in force, tried, and published after a second question', async ({ page }) => {
  let answered = 0
  const sent = await answerApi(page, me('SUPERVISOR'), {
    'POST /api/supervision-rules/trials': trial({ state: 'RUNNING', cases: 0 }),
    'GET /api/supervision-rules/trials/rt1': () =>
      answered++ === 0 ? trial({ state: 'RUNNING', cases: 400, finishedAt: undefined }) : trial(),
    'POST /api/supervision-rules/versions': { version: 2, effectiveFrom: '2026-04-01', note: '红牌提前' },
  })
  await page.goto('/rules')
  await page.getByRole('link', { name: '草案与试运行' }).click()
  await page.locator('#draft').setInputFiles(dmn('<definitions/>'))
  await expect(page.getByRole('heading', { name: '草案与第 1 版相比的修改' })).toBeVisible()
  await expect(page.locator('ins', { hasText: '停用' })).toBeVisible()
  await page.getByRole('button', { name: '开始试运行' }).click()
  await expect(page).toHaveURL(/\/rules\/trials\/rt1/)
  expect(sent.at(-1)).toContain('"casesFrom":"2025-09-12","casesTo":"2026-03-11"')
  await expect(page.getByText('已检查 400 / 1,840 个办件')).toBeVisible()
  await expect(page.getByRole('heading', { name: '差异' })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('link', { name: 'U7 新增 12' }).click()
  await expect(page).toHaveURL(/kind=ADDED&rule=U7/)
  await expect(page.getByRole('link', { name: '990101-2026-00003' })).toHaveAttribute('href', '/delivered/d1')

  await page.getByLabel('施行日期').fill('2026-04-01')
  await page.getByLabel('施行日期').press('Enter')
  await page.getByLabel('修改原因').fill('红牌提前')
  const before = sent.length
  await page.getByRole('button', { name: '发布…' }).click()
  expect(sent.length, 'nothing is published yet').toBe(before)
  await page.getByRole('button', { name: '自 2026年4月1日 起施行' }).click()
  await expect(page.getByText('第 2 版已发布')).toBeVisible()
  expect(sent.at(-1)).toContain('{"trial":"rt1","effectiveFrom":"2026-04-01","note":"红牌提前"}')
})

test('a draft that cannot be used is shown with the lines at fault', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'), {
    'POST /api/supervision-rules/comparisons': {
      status: 400,
      problem: {
        detail: '规则表有误，请按所列行号修改。',
        errors: [{ field: 'source:2', message: '列 redAfter 不能写作：soon' }],
      },
    },
  })
  await page.goto('/rules/draft')
  await page.locator('#draft').setInputFiles(dmn('<definitions>\n  <rule id="branch_late">soon</rule>\n</definitions>'))
  const faults = page.locator('.faults')
  await expect(faults).toContainText('第 2 行')
  await expect(faults).toContainText('列 redAfter 不能写作：soon')
  await expect(faults.locator('code')).toHaveText('2: <rule id="branch_late">soon</rule>')
  await expect(page.getByRole('button', { name: '开始试运行' })).toHaveCount(0)
})

test('who only reads the rules is offered no draft', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await page.goto('/rules')
  // a phone folds what one does not jump to
  const jumps = page.locator('nav a[href^="#family-"]')
  await jumps.first().waitFor()
  for (const jump of await jumps.all()) await jump.click()
  await expect(page.getByText('部门审查超过分项时限', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '草案与试运行' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '版本' })).toHaveCount(0)
})
