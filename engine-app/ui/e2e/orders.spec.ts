import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { broken } from './objects/axe'

const supervisor = me('SUPERVISOR')

const field = (page: Page, label: string) => page.locator('.field', { has: page.getByText(label, { exact: true }) })
const send = (page: Page) => page.getByRole('button', { name: '发出督办' }).click()

async function accessible(page: Page): Promise<void> {
  expect(await broken(page)).toEqual([])
}

test('every faulty field of an order is marked at once, beside it, until it is mended', async ({ page }) => {
  const sent = await answerApi(page, supervisor)
  await page.goto('/orders/new')
  await page.getByRole('spinbutton').fill('')
  await send(page)
  await expect(page.locator('.field [role=alert]')).toHaveCount(4)
  await expect(page.getByLabel('标题')).toBeFocused()
  await expect(page.getByLabel('标题')).toHaveAttribute('aria-invalid', 'true')
  await expect(field(page, '部门').getByRole('alert')).toHaveCSS('color', 'rgb(163, 23, 15)')
  await accessible(page)
  await page.getByLabel('标题').fill('说明积压原因')
  await expect(page.locator('.field [role=alert]')).toHaveCount(3)
  expect(sent).toEqual([])
})

test('what the server finds wrong stands beside its field', async ({ page }) => {
  await answerApi(page, supervisor, {
    'POST /api/orders': {
      status: 400,
      problem: {
        detail: '没有这个部门',
        errors: [
          { field: 'departments[0]', message: '没有这个部门' },
          { field: 'text', message: '不超过 4000 字' },
        ],
      },
    },
  })
  await page.goto('/orders/new?department=FIRE')
  await page.getByLabel('标题').fill('说明积压原因')
  await page.getByLabel('督办内容').fill('请说明。')
  await send(page)
  await expect(field(page, '部门').getByRole('alert')).toHaveText('✕ 没有这个部门')
  await expect(field(page, '督办内容').getByRole('alert')).toHaveText('✕ 不超过 4000 字')
  await expect(page.getByRole('combobox', { name: '部门' })).toBeFocused()
  await accessible(page)
})

test('a department is addressed once, however often it is picked', async ({ page }) => {
  const sent = await answerApi(page, supervisor)
  await page.goto('/orders/new?department=FIRE')
  await page.getByLabel('标题').fill('说明积压原因')
  await page.getByLabel('督办内容').fill('请说明。')
  const picker = page.getByRole('combobox', { name: '部门' })
  for (const time of ['out', 'in again']) {
    await picker.fill('消防')
    await page.getByRole('option', { name: '消防' }).click()
    await expect(page.locator('.el-tag'), time).toHaveCount(time === 'out' ? 0 : 1)
  }
  await page.keyboard.press('Escape')
  await send(page)
  await expect.poll(() => sent.join()).toContain('"departments":["FIRE"]')
})
