import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { everybody, me } from './fixtures/people'
import { broken } from './objects/axe'

const atDesk = ({ viewport }: { viewport: { width: number } | null }): boolean => (viewport?.width ?? 0) > 960

for (const locale of ['zh-CN', 'en-GB']) {
  for (const width of [1440, 1024]) {
    test(`who has every role reaches every place in two rows, ${width} wide, ${locale}`, async ({ browser }, info) => {
      test.skip(!atDesk({ viewport: info.project.use.viewport ?? null }), 'a desk only')
      const context = await browser.newContext({
        locale,
        viewport: { width, height: 800 },
        baseURL: info.project.use.baseURL,
      })
      const page = await context.newPage()
      await answerApi(page, everybody)
      for (const path of ['/tasks', '/findings', '/administration/calendar']) {
        await page.goto(path)
        await expect(page.locator('header nav li li.present a')).toBeVisible()
        const rows = page.locator('header nav :is(#places > li, li.present > ul > li) > a:visible')
        const tops = await rows.evaluateAll((links) =>
          links.map((link) => Math.round(link.getBoundingClientRect().top)),
        )
        expect(new Set(tops).size, 'one row of sections, one of places').toBe(2)
        const cut = await page
          .locator('header nav li.present > ul')
          .evaluate((list) => list.scrollWidth - list.clientWidth)
        expect(cut, 'no place is cut off').toBeLessThanOrEqual(0)
        const brand = await page.locator('.brand, .end').evaluateAll((all) => all.map((each) => each.clientHeight))
        expect(Math.max(...brand), 'the ends of the bar do not wrap').toBeLessThanOrEqual(52)
        await expect(page.locator('header nav li li.present a')).toHaveAttribute('aria-current', 'page')
      }
      await context.close()
    })
  }
}

for (const locale of ['zh-CN', 'en-GB']) {
  test(`the bar of a designer is one row of lines, 1024 wide, ${locale}`, async ({ browser }, info) => {
    test.skip(!atDesk({ viewport: info.project.use.viewport ?? null }), 'a desk only')
    const context = await browser.newContext({
      locale,
      viewport: { width: 1024, height: 800 },
      baseURL: info.project.use.baseURL,
    })
    const page = await context.newPage()
    await answerApi(page, me('DESIGNER'))
    await page.goto('/discovery')
    await expect(page.locator('header nav').getByRole('link').last()).toBeVisible()
    const lines = page.locator('header :is(nav a, .end button, .brand, .today)')
    const heights = await lines.evaluateAll((all) => all.map((each) => each.clientHeight))
    expect(Math.max(...heights), 'nothing wraps').toBeLessThanOrEqual(52)
    const end = await page.locator('.end button').evaluateAll((all) => all.map((each) => each.clientHeight))
    expect(Math.max(...end), 'no word of the end wraps').toBeLessThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
    await context.close()
  })
}

for (const [role, path] of [
  ['CLERK', '/studio'],
  ['SUPERVISOR', '/studio'],
  ['CLERK', '/discovery'],
] as const) {
  test(`${path} is no page for ${role}, and keeps its address`, async ({ page }) => {
    await answerApi(page, me(role))
    await page.goto(path)
    await expect(page.getByText('这个地址没有页面，或者您没有查看的权限。')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })
}

test('a supervisor may see what cases really did', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/discovery')
  await expect(page.locator('section[aria-labelledby=happens]')).toBeVisible()
})

test('on a phone the menu is opened and closed by the keyboard', async ({ page, viewport }) => {
  test.skip(atDesk({ viewport }), 'a phone only')
  await answerApi(page, everybody)
  await page.goto('/tasks')
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'the bar fits').toBeLessThanOrEqual(0)
  const opener = page.getByRole('button', { name: '菜单' })
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
  await opener.focus()
  await page.keyboard.press('Enter')
  const findings = page.getByRole('link', { name: '发现', exact: true })
  await expect(findings).toBeVisible()
  expect(await broken(page, { within: 'header' })).toEqual([])
  await page.screenshot({ path: 'playwright-report/pictures/phone/menu.png' })
  await page.keyboard.press('Escape')
  await expect(findings).toBeHidden()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await findings.click()
  await expect(page).toHaveURL(/\/findings/)
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
})
