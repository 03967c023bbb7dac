import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { sound } from './objects/sound'

test('a clerk puts the telephone right for who stands at the window', async ({ page }, info) => {
  const sent = await answerApi(page, me('CLERK'), {
    'PUT /api/cases/c1/contact': { contact: '13900000002', cases: 2 },
  })
  await page.goto('/cases/c1')
  await page.getByRole('button', { name: '更正联系电话' }).click()
  await expect(page.getByLabel('证件上的号码')).toBeFocused()
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByText('✕ 请填写').first()).toBeVisible()
  await page.getByLabel('证件上的号码').fill('110101199003070038')
  await page.getByLabel('新的联系电话').fill('13900000002')
  await sound(page, 'contact', info.project.name)
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByText('已在 2 件办件上改为 13900000002，今后可用它登录。')).toBeVisible()
  expect(sent.join('\n')).toContain('{"idNumber":"110101199003070038","phone":"13900000002"}')
})

test('who is no clerk is not offered to put it right', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await page.goto('/cases/c1')
  await expect(page.locator('main h1')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: '更正联系电话' })).toHaveCount(0)
})
