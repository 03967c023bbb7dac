import { expect, type Locator, type Page } from '@playwright/test'

export class CasePage {
  readonly asked: Locator
  readonly form: Locator

  constructor(private readonly page: Page) {
    this.asked = page.locator('section[aria-labelledby=asked]')
    this.form = this.asked.locator('form')
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/cases/${id}`)
    await expect(this.asked).toBeVisible()
  }

  /** The case number stands under the heading. */
  async number(): Promise<string> {
    return (await this.page.locator('.page-title p').first().innerText()).trim()
  }

  async id(): Promise<string> {
    return /\/cases\/([^/?]+)/.exec(this.page.url())?.[1] ?? ''
  }

  button(label: string | RegExp): Locator {
    return this.asked.getByRole('button', { name: label })
  }

  /** Opens the form of an action, lets it be filled and hands it in; the case says that it was done. */
  async act(label: string | RegExp, fill: (form: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.button(label).first().click()
    const immediate = await this.form.waitFor({ timeout: 1_500 }).then(
      () => false,
      () => true,
    )
    if (!immediate) {
      await fill(this.form)
      await this.form.locator('button[type=submit]').click()
    }
    await expect(this.asked.locator('.told')).toBeVisible()
  }

  async choose(form: Locator, choice: string | RegExp): Promise<void> {
    await form.getByText(choice).first().click()
  }

  branch(department: string | RegExp): Locator {
    return this.page.locator('section[aria-labelledby=branches] li', { hasText: department })
  }

  async tab(name: 'materials' | 'opinions' | 'diagram' | 'timeline'): Promise<void> {
    const url = new URL(this.page.url())
    url.searchParams.set('tab', name)
    await this.page.goto(url.toString())
  }

  day(date: string): Locator {
    return this.page.locator(`[data-date="${date}"]`)
  }
}
