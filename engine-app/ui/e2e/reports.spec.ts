import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test('a supervisor has the list that is open sent each week, and sends it at once', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/findings?state=ISSUED')
  await page.getByRole('link', { name: '定期发送…' }).click()
  await page.getByLabel('名称').fill('红牌周报')
  await page.getByLabel('收件人').fill('李')
  await page.getByRole('option', { name: /李明/ }).click()
  await page.keyboard.press('Escape')
  const saved = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/reports'))
  await page.getByRole('button', { name: '保存' }).click()
  expect((await saved).postDataJSON()).toMatchObject({
    name: '红牌周报',
    path: '/api/findings',
    query: { state: 'ISSUED' },
    page: '/findings?state=ISSUED',
    often: 'WEEK',
    day: 1,
  })
  await expect(page).toHaveURL(/\/reports$/)
  await page.getByRole('button', { name: /立即发送\s*消防红牌周报/ }).click()
  await expect(page.getByText('将在一分钟内发送。')).toBeVisible()
})
