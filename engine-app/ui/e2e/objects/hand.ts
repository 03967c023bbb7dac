import type { Locator, Page, TestInfo } from '@playwright/test'

/** Does a job as a person would and keeps count: presses of the mouse or a key, fields filled, seconds. */
export class Hand {
  private presses = 0
  private fields = 0
  private readonly began = Date.now()

  constructor(private readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.presses++
    await what.click()
  }

  async key(key: string): Promise<void> {
    this.presses++
    await this.page.keyboard.press(key)
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.fields++
    await field.fill(text)
  }

  /** Keeps with the test's result what the job took so far. */
  told(info: TestInfo, job: string): void {
    const seconds = ((Date.now() - this.began) / 1000).toFixed(1)
    const description = `${job}: ${this.presses} presses, ${this.fields} fields, ${seconds} s`
    info.annotations.push({ type: 'measured', description })
    process.stdout.write(`[${info.project.name}] ${description}\n`)
  }
}
