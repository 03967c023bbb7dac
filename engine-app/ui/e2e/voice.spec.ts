import { expect, test } from '@playwright/test'
import type { Contest, OwnRating } from '../src/api/types'
import { answerApi } from './fixtures/api'
import { story } from './fixtures/applicant'
import { me } from './fixtures/people'
import { sound } from './objects/sound'

test('an applicant contests a suspension and reads what the supervisors answer', async ({ page }, info) => {
  let contests: Contest[] = []
  const sent = await answerApi(page, null, {
    'GET /api/applicant/cases/c1/contests': () => contests,
    'POST /api/applicant/cases/c1/contests': () => {
      contests = [
        { id: 'x1', suspension: 's1', reason: '报告早已交来。', openedAt: '2026-03-11T09:20:00+08:00', state: 'OPEN' },
      ]
      return {}
    },
  })
  await page.goto('/public/cases/c1')
  await page.getByRole('button', { name: '我认为不应暂停计时' }).click()
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText('✕ 请说明理由。')).toBeVisible()
  await page.getByLabel('请说明理由').fill('报告早已交来。')
  await sound(page, 'voice-contest', info.project.name)
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText('监督部门还没有答复。')).toBeVisible()
  expect(sent.at(-1)).toContain('{"suspension":"s1","reason":"报告早已交来。"}')
  contests = [{ ...contests[0]!, state: 'UPHELD', answer: '已督促恢复。', answeredAt: '2026-03-12T10:00:00+08:00' }]
  await page.reload()
  await expect(page.getByText('已督促恢复。')).toBeVisible()
})

test('an applicant rates a decided case once and reads the answer', async ({ page }, info) => {
  let own: OwnRating = {}
  const sent = await answerApi(page, null, {
    'GET /api/applicant/cases/c1': { ...story, state: 'CLOSED', outcome: 'GRANTED', pauses: [] },
    'GET /api/applicant/cases/c1/rating': () => own,
    'POST /api/applicant/cases/c1/rating': () => {
      own = { rating: { stars: 2, tags: ['SLOW'], text: '太久', ratedAt: '2026-03-11T09:20:00+08:00' } }
      return {}
    },
  })
  await page.goto('/public/cases/c1')
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.getByText('✕ 请选择一项。')).toBeVisible()
  await page.getByText('不满意', { exact: true }).click()
  await page.getByText('太慢').click()
  await page.getByLabel('还想说的话').fill('太久')
  await sound(page, 'voice-rating', info.project.name)
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.getByRole('heading', { name: '您的评价' })).toBeVisible()
  expect(sent.at(-1)).toContain('{"stars":2,"tags":["SLOW"],"text":"太久"}')
})

test('a supervisor answers a contest, a department a rating', async ({ page }) => {
  const sent = await answerApi(page, me('SUPERVISOR', 'APPROVER'))
  await page.goto('/contests')
  await page.getByRole('button', { name: /^答复/ }).first().click()
  await page.getByLabel('答复内容').fill('核查属实。')
  await page.locator('form').getByRole('button', { name: '答复' }).click()
  await expect(page.getByText('请选择核查结论。')).toBeVisible()
  await page.locator('form').getByText('异议成立').click()
  await page.locator('form').getByRole('button', { name: '答复' }).click()
  await expect.poll(() => sent.at(-1)).toContain('{"text":"核查属实。","result":"UPHELD"}')
  await page.goto('/ratings')
  await page.getByRole('button', { name: /^答复/ }).first().click()
  await page.getByLabel('答复内容').fill('已改进。')
  await page.locator('form').getByRole('button', { name: '答复' }).click()
  await expect.poll(() => sent.at(-1)).toContain('POST /api/ratings/c3/answer {"text":"已改进。"}')
})
