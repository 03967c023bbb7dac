import { expect, test, type Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { answerApi } from './fixtures/api'
import { stageCases } from './fixtures/heat'
import { me } from './fixtures/people'

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'paper has one width')

/** The text of each page of what the browser writes as PDF; fonts name some characters by their radicals. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
  const texts: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC'),
    )
  }
  return texts
}

test('a page becomes a PDF with all its rows, heads on every page, who and when, and no buttons', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  const many = Array.from({ length: 60 }, (_, n) => ({
    ...stageCases[0],
    stage: `s${n}`,
    number: `990101-2026-${String(n).padStart(5, '0')}`,
  }))
  await page.route('**/api/figures/stages/cases?*', (route) => route.fulfill({ json: { items: many, next: null } }))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/figures/stages?stage=examine')
  await expect(page.locator('.heat-badge').first()).toBeVisible()
  await expect(page.getByText('990101-2026-00059')).toBeVisible()

  const pages = await printed(page)
  const all = pages.join('')
  for (const row of many) expect(all).toContain(row.number)
  expect(pages[0]).toContain('流程热力图')
  expect(all).toMatch(/打印于 ?20\d\d年/)
  expect(all).not.toContain('打印 / PDF')
  expect(all).not.toContain('导出')
  const ofRows = pages.filter((text) => /990101-2026-000[0-5]\d/.test(text))
  expect(ofRows.length).toBeGreaterThan(1)
  for (const text of ofRows) expect(text).toContain('不计时天数')
  pages.forEach((text, n) => expect(text).toContain(`${n + 1} / ${pages.length}`))
})

for (const path of ['/board', '/figures', '/findings', '/cases/c1']) {
  test(`${path} is printed with its title and nothing is wider than the paper`, async ({ page }) => {
    await answerApi(page, me('SUPERVISOR'))
    await page.goto(path)
    await expect(page.locator('.el-skeleton')).toHaveCount(0)
    const title = (await page.locator('h1').innerText()).replaceAll(/\s/g, '')
    expect((await printed(page)).join('').replaceAll(/\s/g, '')).toContain(title)
    await page.setViewportSize({ width: 703, height: 1000 }) // A4 within its margins
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
}
