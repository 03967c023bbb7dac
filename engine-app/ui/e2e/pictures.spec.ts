import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test('a figure answers its question by a picture that keys can walk, and has its table in the same place', async ({
  page,
}) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/figures?by=ground#suspensions')
  const part = page.locator('#suspensions')
  await expect(part.getByRole('heading', { name: '谁的暂停计时到达或超过了上限？' })).toBeVisible({ timeout: 20_000 })
  await expect(part.locator('figcaption')).toHaveText('检测：120 次中有 26 次到达或超过上限。')

  const rows = part.getByRole('listitem').filter({ hasText: '次中超过' })
  await expect(rows).toHaveCount(2)
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.last()).toBeFocused()
  await expect(rows.last()).toContainText('44 次中超过 0，到达 5，临近 8')
  await page.keyboard.press('Home')
  await expect(rows.first()).toBeFocused()

  await part.getByRole('link', { name: '表', exact: true }).click()
  await expect(page).toHaveURL(/tables=suspensions/)
  await expect(part.locator('figure')).toHaveCount(0)
  await expect(part.getByRole('row', { name: /检测/ })).toContainText('120')
  await expect(page.locator('#waits table')).toBeHidden()
})
