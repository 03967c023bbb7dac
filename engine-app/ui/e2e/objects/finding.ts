import { expect, type Locator, type Page } from '@playwright/test'

export class FindingPage {
  readonly toDo: Locator
  readonly steps: Locator

  constructor(private readonly page: Page) {
    this.toDo = page.locator('section[aria-labelledby=steps-to-take]')
    this.steps = page.locator('section[aria-labelledby=card-steps] > ol > li')
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await expect(this.toDo).toBeVisible()
  }

  get state(): Locator {
    return this.page.locator('.page-title .state')
  }

  button(label: string): Locator {
    return this.toDo.getByRole('button', { name: label, exact: true }).first()
  }

  /** Opens the form, writes, adds a document if there is one, hands it in; the page says that it was done. */
  async act(label: string, text: string, document?: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.button(label).click()
    const form = this.toDo.locator('form')
    await form.locator('textarea').fill(text)
    if (document) {
      await form.locator('input[type=file]').setInputFiles(document)
      await expect(form.getByText(document.name).first()).toBeVisible()
    }
    await form.locator('button[type=submit]').click()
    await expect(this.toDo.locator('.told')).toBeVisible()
    await expect(form).toHaveCount(0)
  }
}
