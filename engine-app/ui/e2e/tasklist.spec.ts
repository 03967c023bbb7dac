import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { task } from './fixtures/cases'
import { me } from './fixtures/people'
import { TaskList } from './objects/tasks'

test('new tasks are announced and move nothing until one asks for them', async ({ page }) => {
  let told = false
  await answerApi(page, me('APPROVER'), {
    'GET /api/tasks/events': () => {
      told = true
      return ['hello', 'task', 'task', 'task']
        .map(
          (event, n) =>
            `event: ${event}\ndata: ${JSON.stringify({ task: `t${[0, 90, 91, 3][n]}`, what: 'ADDED' })}\n\n`,
        )
        .join('')
    },
    'GET /api/tasks': (route: { request(): { url(): string } }) => {
      const ids = new URL(route.request().url()).searchParams.get('ids')
      if (ids) return { items: [task(90), task(91)], next: null }
      return { items: [1, 2, 3, 4].map((n) => task(n)), next: null }
    },
  })
  await new TaskList(page).open('department')
  expect(told).toBe(true)
  await expect(page.getByRole('button', { name: '有 2 项新任务，点击显示' })).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(4)
  await expect(page.locator('[data-task=t3]')).toContainText('已不在此列表')
  await page.getByRole('button', { name: /新任务/ }).click()
  await expect(page.getByRole('button', { name: /新任务/ })).toHaveCount(0)
  await expect(page.locator('[data-task=t3]')).not.toContainText('已不在此列表')
})

test('filters are kept under a name, and chosen by it', async ({ page }) => {
  const sent = await answerApi(page, me('APPROVER'))
  await new TaskList(page).open('department', { sort: 'risk', applicant: '云溪' })
  await expect(page.getByRole('link', { name: /全部暂停 999\+/ })).toBeVisible()
  await page.getByRole('button', { name: '将这些条件存为视图' }).click()
  await page.getByLabel('视图名称').fill('云溪的')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => sent.find((each) => each.startsWith('POST /api/tasks/views')))
    .toContain('"question":{"scope":"department","sort":"risk","applicant":"云溪"}')
  await page.getByRole('link', { name: /消防急办 7/ }).click()
  await expect(page).toHaveURL(/filter=near/)
  await expect(page.getByRole('button', { name: '重命名视图' })).toBeVisible()
})

test('a view of sixty letters makes the list no wider, and the search shows what it searches', async ({
  page,
}, info) => {
  const long = { id: 'v1', name: 'w'.repeat(60), question: { element: 'decide' }, count: 3 }
  await page.addInitScript(() => localStorage.setItem('lianban.language', 'en'))
  await answerApi(page, me('APPROVER'), { 'GET /api/tasks/views': [long] })
  await new TaskList(page).open('department')
  await expect(page.getByRole('link', { name: long.name })).toBeVisible()
  await page.screenshot({ path: info.outputPath('list.png') })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const field = page.locator('.fields input[type=search]')
  const lacking = await field.evaluate((input: HTMLInputElement) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.font = getComputedStyle(input).font
    return pen.measureText(input.placeholder).width - input.clientWidth
  })
  expect(lacking).toBeLessThanOrEqual(0)
})

test('a keystroke is answered with a hundred rows', async ({ page }) => {
  const rows = (from: number) => ({ items: Array.from({ length: 100 }, (_, n) => task(from + n)), next: null })
  await answerApi(page, me('APPROVER'), {
    'GET /api/tasks': (route: { request(): { url(): string } }) =>
      rows(new URL(route.request().url()).searchParams.has('q') ? 500 : 1),
  })
  await new TaskList(page).open('department')
  await expect(page.locator('tbody tr')).toHaveCount(100)
  await page.getByRole('searchbox').first().focus()
  await page.evaluate(() => {
    addEventListener('keydown', () => {
      const pressed = performance.now()
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[data-task=t500]')) return
        seen.disconnect()
        requestAnimationFrame(() => (document.body.dataset['answered'] = String(performance.now() - pressed)))
      })
      seen.observe(document.body, { subtree: true, childList: true })
    })
  })
  await page.keyboard.press('m')
  // an expectation would read the whole page while it is being drawn, and be what is measured
  await page.locator('body[data-answered]').waitFor()
  await expect(page.getByRole('searchbox').first()).toBeFocused()
  await expect(page.locator('tbody tr')).toHaveCount(100)
  const answered = Number(await page.locator('body').getAttribute('data-answered'))
  test.info().annotations.push({
    type: 'measured',
    description: `a keystroke was answered with a hundred rows after ${Math.round(answered)} ms`,
  })
  expect(answered).toBeLessThan(3_000)
})
