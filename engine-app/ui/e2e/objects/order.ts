import { expect, type Locator, type Page } from '@playwright/test'
import type { pdf } from './papers'

export class OrderPage {
  readonly toDo: Locator

  constructor(private readonly page: Page) {
    this.toDo = page.locator('section[aria-labelledby=order-do]')
  }

  /** Fills the form of a new order and sends it; answers with its address. */
  async write(subject: string, department: string, text: string): Promise<string> {
    await this.page.goto('/orders/new')
    await this.page.getByLabel('标题').fill(subject)
    await this.page.getByRole('combobox', { name: '部门' }).fill(department)
    await this.page.getByRole('option', { name: department }).click()
    await this.page.keyboard.press('Escape')
    await this.page.getByLabel('督办内容').fill(text)
    await this.page.getByRole('button', { name: '发出督办' }).click()
    await expect(this.page).toHaveURL(/\/orders\/[0-9a-f-]{36}$/)
    return new URL(this.page.url()).pathname
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await expect(this.toDo).toBeVisible()
  }

  /** Presses the button, and fills what it opens if it asks for words; the page says that it was done. */
  async act(label: RegExp, text?: string, document?: typeof pdf): Promise<void> {
    await this.toDo.getByRole('button', { name: label }).first().click()
    if (text) {
      const form = this.toDo.locator('form')
      await form.locator('textarea').fill(text)
      if (document) {
        await form.locator('input[type=file]').setInputFiles(document)
        await expect(form.getByText(document.name).first()).toBeVisible()
      }
      await form.locator('button[type=submit]').click()
      await expect(form).toHaveCount(0)
    }
    await expect(this.toDo.locator('.told')).toBeVisible()
  }

  get state(): Locator {
    return this.page.locator('.page-title strong')
  }
}
