import { expect, test } from '@playwright/test'
import { writeFileSync, truncateSync } from 'node:fs'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

const file = (name: string, bytes: number) => ({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(bytes, 'x') })

test('a document that is too large is refused before it is sent', async ({ page }, info) => {
  const path = info.outputPath('清单.pdf')
  writeFileSync(path, '')
  truncateSync(path, 21 * 1024 * 1024)
  const sent = await answerApi(page, me('SUPERVISOR'))
  await page.goto('/orders/new')
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(page.getByRole('alert')).toContainText('“清单.pdf”大小为 22 MB，每个文件不得超过 20 MB')
  expect(sent).toEqual([])
})

test('a draft of the rules that is too large is refused before it is sent', async ({ page }) => {
  const sent = await answerApi(page, me('SUPERVISOR'))
  await page.goto('/rules/draft')
  for (const bytes of [1_000_001, 3_000_001]) {
    await page.locator('#draft').setInputFiles(file('rules.dmn', bytes))
    await expect(page.getByRole('alert')).toContainText('不得超过 100 万字')
  }
  expect(sent).toEqual([])
})

test('a state that the server does not know is told, with the way back to all findings', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'), {
    'GET /api/findings': (route: { request: () => { url: () => string } }) =>
      route.request().url().includes('state=DONE')
        ? { status: 400, problem: { detail: '没有这种状态' } }
        : { items: [], next: null },
  })
  await page.goto('/findings?state=DONE')
  await expect(page.getByRole('alert')).toContainText('没有这种状态')
  await page.getByRole('link', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(/\/findings$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('somebody who comes by an address sees that the page is on its way', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  let open: () => void = () => undefined
  const held = new Promise<void>((resolve) => (open = resolve))
  await page.route(/FiguresPage.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/figures', { waitUntil: 'commit' })
  await expect(page.locator('main .el-skeleton')).toBeVisible()
  open()
  await expect(page.locator('main h1')).toBeVisible()
})
