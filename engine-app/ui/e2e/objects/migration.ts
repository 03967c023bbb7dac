import { expect, type Locator, type Page } from '@playwright/test'

/** The page of a migration, in Chinese. */
export class MigrationPage {
  constructor(readonly page: Page) {}

  /** Plans, on the page of a new migration, what that proposes: all cases of the set before go to what is in force. */
  async plan(note: string): Promise<void> {
    await this.page.getByLabel('迁移原因').fill(note)
    await this.page.getByRole('button', { name: '制定计划并校验' }).click()
    await expect(this.page).toHaveURL(/\/studio\/migrations\/[0-9a-f-]{36}$/)
    await expect(this.page.getByText('校验通过')).toBeVisible()
  }

  async tried(): Promise<void> {
    await this.page.getByRole('button', { name: '试迁', exact: true }).click()
    await this.stands('已试迁')
  }

  async moved(): Promise<void> {
    await this.page.getByRole('button', { name: '开始迁移' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '开始迁移' }).click()
    await this.stands('已完成')
  }

  /** The row of a case, however far down the list. */
  async case(number: string): Promise<Locator> {
    const row = this.page.locator(`tr[data-case="${number}"]`)
    const more = this.page.getByRole('button', { name: '显示更多' })
    await expect(async () => {
      if (!(await row.isVisible())) await more.click({ timeout: 2_000 })
      await expect(row).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    return row
  }

  private async stands(state: string): Promise<void> {
    await expect(this.page.locator('.page-title [role=status]')).toHaveText(state, { timeout: 120_000 })
  }
}
