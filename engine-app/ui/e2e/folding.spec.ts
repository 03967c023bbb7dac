import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test('a long page folds on a phone, and a jump opens the part it leads to', async ({ page, viewport }) => {
  const phone = (viewport?.width ?? 0) < 760
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/figures')
  await expect(page.locator('main h1')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.el-skeleton')).toHaveCount(0, { timeout: 20_000 })
  const waits = page.locator('#waits')
  await expect(waits.locator('figure')).toBeVisible({ visible: !phone })
  await page.getByRole('link', { name: '没有计时的等待' }).click()
  await expect(page).toHaveURL(/#waits$/)
  await expect(waits.locator('figure')).toBeVisible()
  await expect(waits.getByRole('heading', { level: 2 })).toBeFocused()
  const fold = waits.getByRole('button', { name: '哪种没有计时的等待用去最多天数？' })
  await expect(fold).toHaveCount(phone ? 1 : 0)
  if (!phone) return
  await fold.click()
  await expect(waits.locator('figure')).toBeHidden()
  await page.getByRole('link', { name: '没有计时的等待' }).click()
  await expect(waits.locator('figure')).toBeVisible()
})
