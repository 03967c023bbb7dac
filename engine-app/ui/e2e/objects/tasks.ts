import { expect, type Locator, type Page } from '@playwright/test'

export type Scope = 'own' | 'department' | 'done'

export class TaskList {
  constructor(private readonly page: Page) {}

  async open(scope: Scope = 'own', query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`/tasks?${new URLSearchParams({ scope, ...query })}`)
    await expect(this.page.locator('main section[aria-busy]')).toHaveAttribute('aria-busy', 'false')
  }

  row(caseNumber: string): Locator {
    return this.page.locator('tbody tr', { hasText: caseNumber })
  }

  /** Finds the case's task in the department's list, claims it and leads to the case. */
  async claim(caseNumber: string): Promise<void> {
    await this.open('department', { q: caseNumber })
    await this.row(caseNumber)
      .getByRole('button', { name: /认领|Claim/ })
      .first()
      .click()
    await this.row(caseNumber).locator('[data-row-link]').first().click()
    await expect(this.page).toHaveURL(/\/cases\//)
  }
}
