import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { pdf, png, withFiles } from './fixtures/files'
import { me } from './fixtures/people'
import { broken } from './objects/axe'

const contents: Record<string, Buffer> = {
  a0: pdf('Width of the second exit'),
  a1: png,
  a2: Buffer.from('<script>document.title = "taken over"</script>'),
}

test.beforeEach(async ({ page }) => {
  await answerApi(page, me('APPROVER'), { 'GET /api/cases/c1': withFiles() })
  await page.route(/\/attachments\/(a\d)$/, (route) =>
    route.fulfill({
      body: contents[route.request().url().slice(-2)],
      contentType: 'application/octet-stream',
      headers: { 'Content-Disposition': 'attachment' },
    }),
  )
})

test('a PDF is drawn within the page, enlarged, turned and read as text by keys', async ({ page }) => {
  await page.goto('/cases/c1')
  const drawn = page.locator('.pane canvas')
  await expect(drawn).toBeVisible()
  const before = await drawn.evaluate((canvas) => canvas.getBoundingClientRect().width)
  await page.locator('.pane [role=region]').focus()
  await page.keyboard.press('+')
  await expect
    .poll(() => drawn.evaluate((canvas) => canvas.getBoundingClientRect().width))
    .toBeGreaterThan(before * 1.2)
  await page.keyboard.press('0')
  await page.keyboard.press('t')
  await expect(page.locator('.pane pre')).toHaveText('Width of the second exit')
  expect(await broken(page)).toEqual([])
})

test('two materials stand beside each other, and the address keeps them', async ({ page }) => {
  await page.goto('/cases/c1?material=food-licence-application,business-licence')
  await expect(page.locator('.pane')).toHaveCount(2)
  await expect(page.locator('.pane canvas')).toBeVisible()
  await expect(page.locator('.pane img')).toBeVisible()
  await page.getByRole('button', { name: /^关闭食品经营许可申请书/ }).click()
  await expect(page).toHaveURL(/material=business-licence$/)
  await expect(page.locator('.pane')).toHaveCount(1)
})

test('what is neither PDF nor picture is only offered for download', async ({ page }) => {
  await page.goto('/cases/c1?material=premises-layout')
  await expect(page.locator('.pane')).toContainText('只能下载')
  await expect(page.locator('.pane a[download]')).toHaveCount(1)
  await expect(page.locator('.pane :is(canvas, img, iframe)')).toHaveCount(0)
  expect(await page.title()).not.toContain('taken over')
})

test('at a desk nothing need be scrolled to decide', async ({ page }, { project }) => {
  test.skip(project.name !== 'desk', 'a phone has one column')
  await page.goto('/cases/c1')
  await expect(page.locator('.pane canvas')).toBeVisible()
  for (const place of ['form.form button[type=submit]', '#clocks', '.pane', '#branches', 'aside dl']) {
    await expect(page.locator(place).first()).toBeInViewport()
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
})
