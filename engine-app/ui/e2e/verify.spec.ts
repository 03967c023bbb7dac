import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'

test('anybody verifies a paper, and holds the file against what was handed out', async ({ page }) => {
  await answerApi(page, null)
  await page.goto('/verify')
  await page.getByLabel('验证码').fill('k7qw m3xn 8aek')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('有字符输错')
  await page.getByLabel('验证码').fill('k7qw m3xn 8aej')
  await page.keyboard.press('Enter')
  await expect(page.getByText('此文书由本平台出具')).toBeVisible()
  await expect(page.getByText('云**')).toBeVisible()
  await expect(page.getByText('选择文件', { exact: true })).toBeVisible()
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') })
  await expect(page.getByText('与当初交付的完全一致（中文）')).toBeVisible()
  await file.setInputFiles({ name: 'b.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abd') })
  await expect(page.getByText('与当初交付的不一致')).toBeVisible()
})

test('a code that no paper has', async ({ page }) => {
  await answerApi(page, null)
  await page.goto('/verify?code=2222-2222-2222')
  await expect(page.getByText('没有使用此验证码的文书')).toBeVisible()
})
