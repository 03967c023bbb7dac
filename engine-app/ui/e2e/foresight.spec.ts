import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test('a supervisor sees the work list of the department chosen, and only then', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search))
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/forecasts')
  await expect(page.getByText('请在上方选择部门')).toBeVisible()
  expect(asked.filter((each) => each.includes('/forecasts/today'))).toEqual([])
  await page.locator('.page-title .department').click()
  await page.locator('.el-select-dropdown__item:visible', { hasText: '消防救援大队' }).click()
  await expect(page).toHaveURL(/department=FIRE/)
  const work = page.locator('section[aria-labelledby=today]')
  await expect(work.getByRole('link', { name: '审查并出具意见' }).first()).toHaveAttribute('href', '/cases/c1')
  await expect(work).toContainText('样本太少，不作预测')
  expect(asked).toContain('/api/forecasts/today?department=FIRE')
  expect(asked).toContain('/api/forecasts?department=FIRE&undecided=true&limit=20')
  await page.getByRole('link', { name: '全部（含已超期）' }).click()
  await expect(page).toHaveURL(/department=FIRE&late=true/)
})

test('a department sees its own list at once, and what the forecasts are worth', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await page.goto('/forecasts')
  await expect(page.locator('.page-title .department')).toHaveCount(0)
  await expect(page.getByText('按每个工作日办 3 项的速度')).toBeVisible()
  await expect(page.getByRole('img', { name: /可靠性图/ })).toBeVisible()
  await expect(page.getByText('对照检验 391 个时限')).toBeVisible()
})

test('before the first night it is said that there are no forecasts', async ({ page }) => {
  await answerApi(page, me('APPROVER'), {
    'GET /api/forecasts': { items: [], next: null },
    'GET /api/forecasts/summary': { forecast: 0, tooFew: 12, least: 20, expectedLate: 0 },
    'GET /api/forecasts/calibration': { status: 404, problem: { detail: '尚未作出预测；每天凌晨计算。' } },
  })
  await page.goto('/forecasts')
  await expect(page.getByText('尚未作出预测；每天凌晨计算。')).toHaveCount(2)
  await expect(page.getByText('没有在办时限有预测。')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a case that was set aside is tried again when somebody wants it', async ({ page }) => {
  const sent = await answerApi(page, me('ADMINISTRATOR'), { 'POST /api/findings/set-aside/d1/retry': {} })
  await page.goto('/set-aside')
  await page.getByRole('button', { name: '立即重试 WB-2026-118' }).click()
  await expect(page.getByText('WB-2026-118 将在下一轮检查时重试。')).toBeVisible()
  expect(sent.at(-1)).toMatch(/^POST \/api\/findings\/set-aside\/d1\/retry/)
})

test('revocations are counted by person and by department', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/findings')
  await page.getByRole('link', { name: '撤销统计' }).click()
  const people = page.locator('section[aria-labelledby=by-supervisor]')
  await expect(people.locator('tbody tr').first()).toContainText('周正 (supervisor)')
  await expect(people.locator('tbody tr').first()).toContainText('共 19 件')
  await expect(page.locator('section[aria-labelledby=by-department]')).toContainText('卫生健康局')
})
