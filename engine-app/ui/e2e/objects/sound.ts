import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A picture of the page once it is there; axe finds nothing in it, and it does not scroll sideways. */
export async function sound(page: Page, name: string, project: string): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('.el-skeleton')).toHaveCount(0)
  await page.screenshot({ path: `playwright-report/pictures/${project}/${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 160))])).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'nothing to scroll sideways').toBeLessThanOrEqual(0)
}
