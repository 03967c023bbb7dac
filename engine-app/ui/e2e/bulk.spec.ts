import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { bulkJob } from './fixtures/bulk'
import { me } from './fixtures/people'

const three = { cases: 3, ready: 2, foreseen: 1, done: 0, refused: 0 }
const looked = bulkJob({ ...three, state: 'LOOKED', carryOutAt: undefined, finishedAt: undefined })
const waiting = bulkJob({ ...three, state: 'WAITING', secondsLeft: 14, finishedAt: undefined })
const calledBack = bulkJob({ ...three, state: 'CALLED_BACK' })

test('rows are chosen by key, looked at, claimed, and called back', async ({ page }) => {
  const sent: unknown[] = []
  let now = looked
  await answerApi(page, me('APPROVER'), {
    'POST /api/bulk-jobs': looked,
    'GET /api/bulk-jobs/bj1': () => now,
    'POST /api/bulk-jobs/bj1/begin': () => (now = waiting),
    'POST /api/bulk-jobs/bj1/call-back': () => (now = calledBack),
  })
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/bulk-jobs')) sent.push(request.postDataJSON())
  })
  await page.goto('/tasks')
  await page.locator('[data-row-link]').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  const box = page.getByRole('region', { name: '对所选任务' })
  await expect(box.getByRole('status')).toHaveText('已选 3 项任务')
  await page.keyboard.press('b')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: '认领 2 项任务' }).click()
  await expect(dialog).toBeHidden()
  expect(sent).toEqual([{ action: 'CLAIM', question: { scope: 'own' }, tasks: ['t1', 't2', 't3'] }])

  await expect(box).toContainText('14 秒内可以整体撤回')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await box.getByRole('button', { name: '整体撤回' }).click()
  await expect(box.getByRole('status')).toContainText('已撤回，未作办理')
  await box.getByRole('button', { name: '关闭' }).click()
  await expect(box).toBeHidden()
})

test('the history of a case says what was done in bulk and leads to the job of who gave it', async ({ page }) => {
  const given = (sequence: number, login: string) => ({
    ...{ sequence, type: 'OPINION_GIVEN', at: '2026-03-10T09:00:00+08:00', recordedAt: '2026-03-10T09:00:00+08:00' },
    ...{ actor: { login, name: login }, basis: '行政许可法 第二十六条', data: { manner: 'BULK', job: 'bj1' } },
    text: { zh: '出具意见：同意（批量办理）', en: 'Opinion given: agree (in bulk)' },
  })
  await answerApi(page, me('APPROVER'), {
    'GET /api/cases/c1/timeline': { items: [given(1, 'zhao.min'), given(2, 'somebody')] },
    'GET /api/bulk-jobs/bj1': bulkJob({}),
  })
  await page.goto('/cases/c1?tab=timeline')
  await expect(page.getByText('出具意见：同意（批量办理）')).toHaveCount(2)
  await page.getByRole('link', { name: '查看批量办理' }).click()
  await expect(page).toHaveURL('/tasks/bulk/bj1')
})
