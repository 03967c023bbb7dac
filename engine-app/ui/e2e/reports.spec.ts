import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { notifications } from './fixtures/messages'
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

test('its owner changes when it goes and to whom, and is told if it was changed meanwhile', async ({ page }) => {
  let stale = true
  await answerApi(page, me('SUPERVISOR'), {
    'PUT /api/reports/r1': () =>
      stale
        ? {
            status: 412,
            problem: {
              title: '数据已更新',
              detail: '此报表已被更改。',
              remedy: { zh: '请重新读取后再提交。', en: '' },
            },
          }
        : undefined,
  })
  await page.goto('/reports')
  await page.getByRole('link', { name: /编辑\s*消防红牌周报/ }).click()
  await expect(page.getByLabel('名称')).toHaveValue('消防红牌周报')
  await expect(page.getByText('已无法通过邮件送达，不再列入：孙宇。')).toBeVisible()
  await page.getByLabel('名称').fill('消防周报')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('此报表已被更改。')).toBeVisible()
  await expect(page.getByLabel('名称')).toHaveValue('消防周报')
  stale = false
  const saved = page.waitForRequest((request) => request.method() === 'PUT')
  await page.getByRole('button', { name: '保存' }).click()
  expect((await saved).postDataJSON()).toEqual({
    ...{ name: '消防周报', format: 'XLSX', language: 'ZH', often: 'WEEK', day: 1, hour: 8, version: 3 },
    readers: ['wang.zhiyuan', 'li.ming'],
  })
  await expect(page).toHaveURL(/\/reports$/)
})

test('where no mail is sent, the page says so before anything is typed', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'), {
    'GET /api/account/notifications': { ...notifications, mailOffered: false },
  })
  await page.goto('/findings?state=ISSUED')
  await page.getByRole('link', { name: '定期发送…' }).click()
  await expect(page.getByRole('note')).toContainText('没有配置邮件服务器')
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()
  await page.goto('/reports')
  await expect(page.getByRole('note')).toContainText('没有配置邮件服务器')
})
