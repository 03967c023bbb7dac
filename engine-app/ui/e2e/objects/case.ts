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

  /** The case number stands under the heading, before how the case came. */
  async number(): Promise<string> {
    return (await this.page.locator('.page-title p').first().innerText()).trim().split(' ')[0] ?? ''
  }

  async id(): Promise<string> {
    return /\/cases\/([^/?]+)/.exec(this.page.url())?.[1] ?? ''
  }

  button(label: string | RegExp): Locator {
    return this.asked.getByRole('button', { name: label })
  }

  /** Does what needs no form; the case says that it was done. */
  async do(label: string): Promise<void> {
    await this.button(label).first().click()
    await expect(this.asked.locator('> .told')).toBeVisible()
  }

  /** Opens the form of an action, lets it be filled and hands it in; the case says that it was done. */
  async act(label: string, fill: (form: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.button(label).first().click()
    await expect(this.form).toBeVisible()
    await fill(this.form)
    await this.form.locator('button[type=submit]').click()
    await expect(this.asked.locator('> .told')).toBeVisible()
    await expect(this.form).toHaveCount(0)
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

  get state(): Locator {
    return this.page.locator('.page-title .state')
  }

  /** Chooses one of the clocks by the beginning of its name. */
  async clock(name: string): Promise<void> {
    const clocks = this.page.locator('section[aria-labelledby=clocks]')
    await clocks.locator('.el-select').click()
    await this.page.locator('.el-select-dropdown__item:visible', { hasText: name }).first().click()
    await expect(clocks.locator('.el-select')).toContainText(name)
  }

  /** The four numbers of the chosen clock: counted, uncounted, non-working and their sum. */
  async sum(): Promise<[number, number, number, number]> {
    const terms = this.page.locator('section[aria-labelledby=clocks] dl > div')
    await expect(terms).toHaveCount(4)
    const numbers = await terms.locator('dd:not(.ground)').allInnerTexts()
    return numbers.map(Number) as [number, number, number, number]
  }
}
