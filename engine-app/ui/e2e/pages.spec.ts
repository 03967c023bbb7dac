import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { everybody } from './fixtures/people'
import { places } from './fixtures/places'
import { broken } from './objects/axe'
import { arrived } from './objects/sound'

/** What moved by itself while somebody read, in the measure that browsers have for it: 0.1 is where a page is no longer good. */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
      for (const { value, hadRecentInput } of shifts)
        if (!hadRecentInput) document.documentElement.dataset['shifted'] = String(value + shiftedSoFar())
    }).observe({ type: 'layout-shift', buffered: true })
    const shiftedSoFar = () => Number(document.documentElement.dataset['shifted'] ?? 0)
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0))
}

async function look(page: Page, name: string, project: string, axe = true): Promise<void> {
  await arrived(page)
  await page.screenshot({ path: `playwright-report/pictures/${project}/${name}.png`, fullPage: true })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  if (!axe) return
  // bpmn-js draws its own link, which we may not change; the outline beside the drawing is ours; dmn-js heads its numbers by nothing
  expect(await broken(page, { except: ['.bjs-container', 'th.index-column'] })).toEqual([])
}

function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 4'))
      found.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin)) {
      found.push(`asked outside: ${request.url()}`)
    }
  })
  return found
}

for (const [name, path] of places) {
  test(`${name} is there, fits its width and complains of nothing: Chinese by day, English by night`, async ({
    page,
  }, info) => {
    const found = complaints(page)
    const shifted = await countShifts(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await answerApi(page, everybody)
    await page.goto(path)
    // at the desk by axe in both lights; what a phone shows otherwise is its layout, and that once
    await look(page, name, info.project.name, info.project.name === 'desk')
    expect(await shifted(), 'nothing moves by itself').toBeLessThan(0.1)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveClass('dark')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await look(page, `en-dark-${name}`, info.project.name)
    expect(found).toEqual([])
  })
}

test('login is there and shows the demonstration accounts', async ({ page }, info) => {
  await answerApi(page, null)
  await page.goto('/tasks')
  await expect(page).toHaveURL(/login\?return=\/tasks/)
  await page.getByRole('button', { name: /钱伟/ }).click()
  await expect(page.getByLabel('登录名')).toHaveValue('qian.wei')
  await look(page, 'login', info.project.name)
})

test('the language follows the browser and can be changed', async ({ browser }, info) => {
  const { viewport, baseURL } = info.project.use
  const context = await browser.newContext({ locale: 'en-GB', viewport: viewport ?? null, baseURL })
  const page = await context.newPage()
  await answerApi(page, everybody)
  await page.goto('/tasks')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '待办任务' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await context.close()
})
