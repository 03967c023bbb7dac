import { expect, test, type Page } from '@playwright/test'
import { answerApi, nothingYet } from './fixtures/api'
import { places } from './fixtures/places'
import { everybody } from './fixtures/people'

/** What the frame of every page asks, which is there when a page's own answers are not. */
const frame =
  /^\/api\/(session|setup|progress|departments|tasks\/(events|counts|views)|messages\/count|demonstration\/)/
const refusal = { title: '现在不能查看', detail: '所属部门正在交接，暂时不能查看。', remedy: '请在交接后再来。' }

/** Pages that ask for nothing before somebody does something. */
const asksNothing = ['account', 'missing', 'demonstration', 'order-new-case', 'verify']

const lists = [
  '/tasks',
  '/cases',
  '/board/cases?kind=suspended&department=FIRE',
  '/findings',
  '/orders',
  '/contests',
  '/ratings',
  '/set-aside',
  '/messages',
  '/delivered',
  '/forecasts',
  '/administration/staff',
  '/administration/webhooks',
  '/administration/dead-letters',
]

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'the same sentences at every width')

async function refuseTheRest(page: Page): Promise<void> {
  await answerApi(page, everybody)
  await page.route(
    (url) => url.pathname.startsWith('/api/') && !frame.test(url.pathname),
    (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ status: 403, contentType: 'application/problem+json', json: refusal })
        : route.fallback(),
  )
}

test('every page that gets no answer says why, what to do, and offers to ask again', async ({ page }) => {
  test.setTimeout(300_000)
  await refuseTheRest(page)
  for (const [name, path] of places.filter(([name]) => !asksNothing.includes(name))) {
    await test.step(name, async () => {
      await page.goto(path)
      const told = page.getByRole('alert').first()
      await expect.soft(told, name).toContainText('请在交接后再来', { timeout: 4000 })
      await expect.soft(page.locator('main h1'), name).toBeVisible()
      await expect.soft(page.getByRole('button', { name: '再试一次' }).first(), name).toBeVisible({ timeout: 1000 })
    })
  }
})

test('who asks again and is answered goes on where he was', async ({ page }) => {
  await answerApi(page, everybody)
  let refused = true
  await page.route('**/api/findings?*', (route) =>
    refused ? route.fulfill({ status: 403, contentType: 'application/problem+json', json: refusal }) : route.fallback(),
  )
  await page.goto('/findings?state=ISSUED&department=FIRE')
  await expect(page.getByRole('alert')).toContainText('所属部门正在交接')
  refused = false
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('where nothing is yet, a list says so and what comes there', async ({ page }) => {
  test.setTimeout(120_000)
  await answerApi(page, everybody, nothingYet(everybody))
  for (const path of lists) {
    await page.goto(path)
    await expect.soft(page.locator('main .empty').first(), path).toBeVisible()
  }
})
