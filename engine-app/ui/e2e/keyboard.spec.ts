import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { task } from './fixtures/cases'
import { me } from './fixtures/people'
import { TaskList } from './objects/tasks'
import { broken } from './objects/axe'

const opened = (page: Page) => expect(page.locator('section[aria-labelledby=asked]')).toBeVisible()

test('a task is opened, its form reached and the next one come to in three keys', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new TaskList(page).open('department', { sort: 'risk' })
  await page.keyboard.press('o')
  await opened(page)
  await expect(page).toHaveURL(/task=t1$/)
  await page.keyboard.press('d')
  await expect(page.locator('section[aria-labelledby=asked] form')).toBeVisible()
  await page.locator('section[aria-labelledby=asked] textarea').first().fill('note')
  await expect(page.locator('section[aria-labelledby=asked] textarea').first()).toHaveValue('note')
  await page.locator('main h1').focus()
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/task=t2$/)
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/\/tasks\?scope=department&sort=risk$/)
  await expect(page.locator('[data-task=t2] [data-row-link]')).toBeFocused()
})

test('Back leads to the row that was opened, with all rows that were loaded', async ({ page }) => {
  const pages = [1, 2, 3].map((n) => Array.from({ length: 50 }, (_, k) => task((n - 1) * 50 + k + 1)))
  await answerApi(page, me('APPROVER'), {
    'GET /api/tasks': (route: { request(): { url(): string } }) => {
      const at = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0)
      return { items: pages[at], next: at < 2 ? String(at + 1) : null }
    },
  })
  await new TaskList(page).open('department')
  await page.getByRole('button', { name: '显示更多' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(100)
  await page.locator('[data-task=t80] [data-row-link]').click()
  await opened(page)
  await page.goBack()
  await expect(page.locator('[data-task=t80] [data-row-link]')).toBeFocused()
  await expect(page.locator('[data-task=t80]')).toBeInViewport()
  await expect(page.locator('tbody tr')).toHaveCount(100)
})

test('a row is claimed and followed by one key, and a keystroke is answered at once', async ({ page }) => {
  const sent = await answerApi(page, me('APPROVER'))
  await new TaskList(page).open('department')
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(page.locator('[data-task=t1] [data-follow]')).toHaveAttribute('aria-pressed', 'true')
  await page.locator('[data-task=t1] [data-row-link]').focus()
  await page.keyboard.press('c')
  await expect.poll(() => sent).toContain('POST /api/tasks/t1/claim {}')
  expect(sent).toContain('PUT /api/cases/c1/following ')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
})

test('the palette finds pages, tasks, cases and the keys of the page, and gives the focus back', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new TaskList(page).open('department')
  await page.keyboard.press('j')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /办件编号、申请人或操作/ })
  await expect(field).toBeFocused()
  await expect(page.getByRole('option', { name: /认领所在行/ })).toBeVisible()
  await field.fill('山城')
  await expect(page.getByRole('option', { name: /990101-2026-00003/ }).first()).toBeVisible()
  expect(await broken(page, { within: 'dialog' })).toEqual([])
  await page.screenshot({ path: `playwright-report/pictures/palette-${page.viewportSize()?.width}.png` })
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-task=t1] [data-row-link]')).toBeFocused()
  await page.keyboard.press('Control+k')
  await field.fill('办件')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cases$/)
})

test('a question mark shows the keys', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new TaskList(page).open()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toContainText('转到搜索框')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
