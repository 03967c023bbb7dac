import { expect, type Locator, type Page } from '@playwright/test'

/** The page of a change in the studio, in Chinese: what is done with the whole of it. */
export class ChangePage {
  readonly standing: Locator

  constructor(readonly page: Page) {
    this.standing = page.locator('section[aria-labelledby=standing]')
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await expect(this.standing).toBeVisible()
  }

  /** Adds what is in force as a draft; leads to it. */
  async add(key: string): Promise<void> {
    await this.page.getByRole('button', { name: '添加草稿' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('combobox').selectOption(key)
    await dialog.locator('button[type=submit]').click()
  }

  /** Tries the change on past cases; leads to what comes of it. */
  async simulate(): Promise<void> {
    await this.standing.getByRole('link', { name: '用以往办件模拟' }).click()
    await this.page.getByRole('button', { name: '开始模拟' }).click()
    await expect(this.page.locator('.page-title [role=status]')).toHaveText('已完成', { timeout: 120_000 })
  }

  async submit(note: string): Promise<void> {
    await this.standing.getByRole('button', { name: '提交审批' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('发布说明').fill(note)
    await dialog.getByRole('button', { name: '提交审批' }).click()
    await expect(dialog).toHaveCount(0, { timeout: 60_000 })
  }

  /** Approves, with what differs in front. */
  async approve(differs: string): Promise<void> {
    await this.standing.getByRole('link', { name: '去审批' }).click()
    await expect(this.page.locator('main')).toContainText(differs, { timeout: 30_000 })
    await this.page.getByRole('button', { name: '批准' }).click()
    await expect(this.standing).toBeVisible({ timeout: 30_000 })
  }

  async release(): Promise<void> {
    await this.standing.getByRole('button', { name: '发布', exact: true }).click()
    await expect(this.standing.getByText('发布编号')).toBeVisible({ timeout: 60_000 })
  }
}
