import { expect, type Page } from '@playwright/test'
import { fillForm } from './form'

export interface ApplicantData {
  kind?: RegExp
  name: string
  idNumber: string
  phone: string
}

export class ServiceWindow {
  constructor(private readonly page: Page) {}

  async choose(sought: string, name: string | RegExp): Promise<void> {
    await this.page.goto('/window')
    await this.page.getByRole('searchbox').fill(sought)
    await this.page.getByRole('link', { name }).first().click()
    await expect(this.page.locator('section[aria-labelledby=situation]')).toBeVisible()
  }

  async answer(question: string | RegExp, answer: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: question })
    await group.locator('label', { hasText: answer }).first().click()
    await expect(group.locator('label', { hasText: answer }).first()).toHaveClass(/is-checked/)
  }

  /** Ticks all materials but those named, gives the applicant's data, submits; leads to the receipt. */
  async submit(applicant: ApplicantData, missing: (string | RegExp)[] = []): Promise<void> {
    const materials = this.page.locator('section[aria-labelledby=materials]')
    await materials.getByRole('button').first().click()
    for (const name of missing) await materials.getByText(name).first().click()
    const data = this.page.locator('section[aria-labelledby=applicant]')
    if (applicant.kind) await data.getByText(applicant.kind).click()
    const fields = data.locator('.fields input')
    await fields.nth(0).fill(applicant.name)
    await fields.nth(1).fill(applicant.idNumber)
    await fields.nth(2).fill(applicant.phone)
    await fillForm(this.page)
    await this.page.locator('form button[type=submit]').click()
    await expect(this.page).toHaveURL(/\/cases\/[^/]+\/receipt/)
  }
}
