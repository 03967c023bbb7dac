import { expect, type Page } from '@playwright/test'

/** The login of one person; each person of a test has a browser context of their own. */
export async function logIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/login')
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page.locator('header nav')).toBeVisible({ timeout: 30_000 })
}

/** Waits until the first start of the demonstration has played its days; where nothing is played there is no such question. */
export async function whenReady(page: Page): Promise<void> {
  await expect(async () => {
    const answer = await page.request.get('/api/progress')
    expect(answer.status() === 404 || ((await answer.json()) as { ready: boolean }).ready).toBe(true)
  }).toPass({ timeout: 240_000, intervals: [1_000] })
}
