import { expect, type Page, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { wall } from './fixtures/supervision'
import { broken } from './objects/axe'

/** The wall sets its clock for the next question once the last one is answered, so its clock runs on until it has asked. */
async function nextQuestion(page: Page): Promise<void> {
  let asked = false
  page.once('request', () => (asked = true))
  await expect(async () => {
    await page.clock.runFor(15_000)
    expect(asked).toBe(true)
  }).toPass()
}

test('a wall shows its figures without a session, outlives a lost connection, and stops when it is revoked', async ({
  page,
}, info) => {
  await page.clock.install({ time: '2026-03-11T01:20:00Z' })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await answerApi(page, null)
  let answer: 'figures' | 'nothing' | 'refused' = 'figures'
  const tokens: (string | undefined)[] = []
  await page.route('**/api/public/screen', (route) => {
    tokens.push(route.request().headers()['x-screen-token'])
    if (answer === 'nothing') return route.abort()
    return answer === 'figures' ? route.fulfill({ json: wall }) : route.fulfill({ status: 404, json: {} })
  })
  await page.goto('/screen#lbs_abc')
  await expect(page.getByRole('heading', { level: 1, name: '监察大屏' })).toBeVisible()
  await expect(page.locator('dl')).toContainText('今日办结')
  await expect(page.getByText('近七日新发红牌')).toBeVisible()
  expect(new Set(tokens)).toEqual(new Set(['lbs_abc']))
  await page.screenshot({ path: `playwright-report/pictures/${info.project.name}/screen.png`, fullPage: true })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  expect(await broken(page)).toEqual([])

  answer = 'nothing'
  await page.clock.runFor(200_000)
  await expect(page.getByRole('status')).toContainText('3 分钟没有更新')
  await expect(page.locator('dl')).toContainText('今日办结')
  answer = 'figures'
  await nextQuestion(page)
  await expect(page.getByRole('status')).toHaveText('')
  answer = 'refused'
  await nextQuestion(page)
  await expect(page.getByRole('status')).toContainText('已被停用')
  await expect(page.locator('dl')).toHaveCount(0)
})

test('a supervisor makes the address of a screen and takes it back', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/screens')
  await page.getByLabel('挂在哪里').fill('三楼大厅')
  await page.getByRole('button', { name: '生成地址' }).click()
  await expect(page.getByLabel(/三楼大厅.*只显示这一次/)).toHaveValue(/\/screen#lbs_new$/)
  const revoked = page.waitForRequest((request) => request.method() === 'DELETE')
  await page.getByRole('button', { name: /停用\s*指挥中心/ }).click()
  await page.getByRole('button', { name: '停用', exact: true }).last().click()
  expect((await revoked).url()).toContain('/api/screens/w1')
})
