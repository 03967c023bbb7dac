import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test('the pages follow the system until one chooses, and keep what one chose', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  const root = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/tasks')
  await expect(root).toHaveClass('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(root).not.toHaveClass('dark')
  await page.getByRole('button', { name: '深色外观' }).click()
  await expect(root).toHaveClass('dark')
  await page.reload()
  await expect(page.getByRole('button', { name: '深色外观' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '赵敏' }).click()
  await page.getByRole('menuitem', { name: '跟随系统' }).click()
  await expect(root).not.toHaveClass('dark')
})
