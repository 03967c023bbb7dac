import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { idle } from './fixtures/hall'
import { me } from './fixtures/people'

test('a counter calls the next with one click, and accepts what the number came for', async ({ page }) => {
  let called = false
  const sent = await answerApi(page, me('CLERK'), {
    'POST /api/hall/calls': () => {
      called = true
      return idle
    },
  })
  await page.goto('/hall')
  await page.getByLabel('窗口号').fill('5')
  await page.getByRole('button', { name: '办结并呼叫下一位' }).click()
  await expect.poll(() => sent.at(-1)).toContain('"counter":"5"')
  expect(called).toBe(true)
  await page.getByRole('link', { name: '受理申请' }).click()
  await expect(page).toHaveURL(/\/window\/open-restaurant\?ticket=h1/)
})

test('the appointments of the day stand in a table, and who is there gets a number', async ({ page }, info) => {
  const sent = await answerApi(page, me('CLERK'))
  await page.goto('/hall')
  const rows = page.getByRole('region', { name: '今日预约' }).getByRole('row')
  await expect(rows.filter({ hasText: '周晓雨' })).toContainText('10:00')
  await expect(rows.filter({ hasText: '陈建国' }).getByRole('button')).toHaveCount(0)
  const row = await rows.filter({ hasText: '周晓雨' }).boundingBox()
  expect(row?.height, 'one line at the desk, three short ones on the phone').toBeLessThan(
    info.project.name === 'desk' ? 60 : 110,
  )
  await rows.getByRole('button', { name: /周晓雨/ }).click()
  await expect.poll(() => sent.at(-1)).toContain('K7QWM3XN')
})

test('anybody books a time that is left, and cancels it', async ({ page }) => {
  const sent = await answerApi(page, null, {
    'DELETE /api/public/halls/SERVICE_CENTRE/appointments/K7QWM3XN': {},
  })
  await page.goto('/appointments')
  await page.getByText('09:00', { exact: false }).first().click()
  await page.getByRole('button', { name: '预约', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('请选择时段')
  await page.getByLabel('姓名').fill('张三')
  await page.getByLabel('联系电话').fill('13800000001')
  await page.getByRole('button', { name: '预约', exact: true }).click()
  await expect(page.getByText('K7QWM3XN')).toBeVisible()
  await page.getByRole('button', { name: '取消预约' }).click()
  await expect(page.getByText('预约已取消')).toBeVisible()
  expect(sent[0]).toContain('2026-03-12T01:00:00Z')
})
