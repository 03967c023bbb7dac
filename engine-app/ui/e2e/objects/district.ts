import { expect, type Browser, type Page } from '@playwright/test'
import { CasePage } from './case'
import { logIn } from './login'

/** The people of a demonstration at their desks, in Chinese; everybody has a browser of their own, as in life. */
export class District {
  private readonly pages = new Map<string, Page>()

  constructor(
    private readonly browser: Browser,
    private readonly password = 'yunxi-demo-2026',
  ) {}

  async page(login: string): Promise<Page> {
    const known = this.pages.get(login)
    if (known) return known
    const page = await (
      await this.browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, hasTouch: false })
    ).newPage()
    await logIn(page, login, this.password)
    this.pages.set(login, page)
    return page
  }

  async at(login: string, id: string): Promise<{ page: Page; found: CasePage }> {
    const page = await this.page(login)
    const found = new CasePage(page)
    await found.open(id)
    return { page, found }
  }

  async close(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close()
    this.pages.clear()
  }

  /** Lets days go by. */
  async moveClock(days: number): Promise<void> {
    const page = await this.page('admin')
    await page.goto('/administration/demonstration')
    await page.getByLabel('前进天数').fill(String(days))
    await page.getByRole('button', { name: '前进', exact: true }).click()
    await expect(page.locator('main [role=status]', { hasText: '时钟已移到' })).toBeVisible({ timeout: 180_000 })
  }
}
