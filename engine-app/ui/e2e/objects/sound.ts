import { expect, type Page } from '@playwright/test'
import { broken } from './axe'

/** Waits until the page is shown with what it has: before, it is there but not to be seen. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('.arrival > .held, .el-skeleton, .board [aria-busy=true]')).toHaveCount(0)
}

/** A picture of the page once it is there; axe finds nothing in it, it does not scroll sideways, and it wanted nothing that its policy forbids. */
export async function sound(page: Page, name: string, project: string): Promise<void> {
  await arrived(page)
  await page.screenshot({ path: `playwright-report/pictures/${project}/${name}.png`, fullPage: true })
  expect(await broken(page)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'nothing to scroll sideways').toBeLessThanOrEqual(0)
  expect(await forbidden(page)).toEqual([])
}

/** What the content security policy refused since the page came, also before anybody listened. */
function forbidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true })
    observer.observe()
    const reports = observer.takeRecords().map((report) => JSON.stringify(report.body))
    observer.disconnect()
    return reports
  })
}
