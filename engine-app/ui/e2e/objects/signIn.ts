import { expect, type Page } from '@playwright/test'
import { plainly, type Doing } from './form'

/** An applicant signs in by the code that a demonstration shows instead of sending it. */
export async function signIn(
  page: Page,
  who: { idNumber: string; phone: string; name: string },
  doing: Doing = plainly,
): Promise<void> {
  const fields = page.locator('main form input:not([type=radio])')
  await doing.fill(fields.nth(0), who.idNumber)
  await doing.fill(fields.nth(1), who.phone)
  await doing.fill(fields.nth(2), who.name)
  await doing.click(page.locator('main form button[type=submit]'))
  const posted = page.locator('.demonstration')
  await expect(posted).toContainText(/\d{6}/)
  await doing.fill(page.locator('input[autocomplete=one-time-code]'), /\d{6}/.exec(await posted.innerText())?.[0] ?? '')
  await doing.click(page.locator('main form button[type=submit]'))
}
