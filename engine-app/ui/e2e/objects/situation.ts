import type { Page } from '@playwright/test'

/** Takes the first answer to each question; an answer may ask more, and in the end there is the list of materials. */
export async function answerAll(page: Page): Promise<void> {
  const open = page.locator('fieldset:not(:has(input:checked))')
  const list = page.getByRole('heading', { name: /您要准备 \d+ 份材料/ })
  const next = open.or(list).first()
  for (await next.waitFor(); !(await list.isVisible()); await next.waitFor()) {
    await open.first().getByRole('radio').first().check()
  }
}
