import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'

async function sound(page: Page, name: string, project: string): Promise<void> {
  await page.screenshot({ path: `playwright-report/pictures/${project}/${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 160))])).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, 'nothing to scroll sideways').toBeLessThanOrEqual(0)
}

test('without an account one finds a service by what people call it and sees what it takes', async ({ page }, info) => {
  await answerApi(page, null)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您想办什么事？')
  await sound(page, 'portal-home', info.project.name)
  await page.getByRole('searchbox').fill('我想开饭店')
  await expect(page.getByRole('link', { name: /开办餐饮店/ })).toBeVisible()
  await page.getByRole('link', { name: /开办餐饮店/ }).click()
  await expect(page.getByText(/还有 \d 个问题要回答/)).toBeVisible()
  await page.getByRole('group', { name: '谁来申请？' }).getByText('个人').click()
  // an answer may ask more
  for (const open = page.locator('fieldset:not(:has(input:checked))'); (await open.count()) > 0;) {
    await open.first().getByRole('radio').first().check()
    await page.waitForLoadState('networkidle')
  }
  await expect(page.getByRole('heading', { name: /您要准备 \d+ 份材料/ })).toBeVisible()
  await expect(page).toHaveURL(/who=person/)
  await sound(page, 'portal-service', info.project.name)
  // the address holds the answers: a reload, or a link sent to somebody, shows the same
  await page.reload()
  await expect(page.getByRole('heading', { name: /您要准备 \d+ 份材料/ })).toBeVisible()
})

test('a search that finds nothing says what to do', async ({ page }) => {
  await answerApi(page, null)
  await page.goto('/')
  await page.getByRole('searchbox').fill('潜水艇')
  await expect(page.getByText('没有找到相关事项。')).toBeVisible()
  await page.getByRole('button', { name: '查看全部' }).click()
  await expect(page.getByRole('link', { name: /开办餐饮店/ })).toBeVisible()
})
