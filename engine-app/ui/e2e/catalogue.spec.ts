import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { entryView } from './fixtures/catalogue'
import { me } from './fixtures/people'

const path = '/administration/catalogue/item/shop-sign'

test.beforeEach(async ({ page }) => answerApi(page, me('ADMINISTRATOR')))

test('a fault of a draft stands at its field and leads to it', async ({ page }) => {
  await page.goto(path)
  await expect(page.getByText('✕ 承诺时限不得超过法定时限').first()).toBeVisible()
  await page.getByRole('button', { name: /办理时限 › 承诺时限/ }).click()
  await expect(page.locator(':focus')).toHaveValue('6')
  await expect(page.getByRole('link', { name: /open-restaurant/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '发布草稿' })).toBeDisabled()
})

test('what is written is saved as a whole, with what its writer had before him', async ({ page }) => {
  await page.goto(path)
  await page
    .getByRole('group', { name: /承诺时限/ })
    .getByLabel('天数')
    .fill('3')
  await page.getByRole('button', { name: '+ 收费' }).click()
  await page.getByRole('button', { name: '去掉收费' }).click()
  await page.getByText('招牌设置效果方案').click()
  await page.getByLabel('份数').fill('2')
  const sent = page.waitForRequest((request) => request.method() === 'PUT')
  await page.getByRole('button', { name: '保存草稿' }).click()
  const body = (await sent).postDataJSON()
  expect(body).toMatchObject({ version: 3, revision: 2 })
  expect(body.content.limits.promised.amount).toBe(3)
  expect(body.content.materials[0].copies).toBe(2)
  expect(body.content).not.toHaveProperty('fees')
})

test('what was typed survives a reload', async ({ page }) => {
  await page.goto(path)
  await page.getByLabel('名称 · 英文').first().fill('Sign above the door')
  await page.reload()
  await expect(page.getByLabel('名称 · 英文').first()).toHaveValue('Sign above the door')
})

test('what was saved does not come back over what another saved later', async ({ page }) => {
  const saved = { ...entryView, draft: entryView.draft && { ...entryView.draft, revision: 3 } }
  const later = {
    ...entryView,
    draft: { ...entryView.draft, revision: 4, content: { ...entryView.current, aliases: ['做招牌'] } },
  }
  await page.route('**/shop-sign/draft', (route) => route.fulfill({ json: saved }))
  await page.goto(path)
  await page.getByRole('textbox', { name: /^俗称/ }).fill('门头')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText(/草稿已保存/)).toBeVisible()
  await page.route('**/api/administration/catalogue/item/shop-sign', (route) => route.fulfill({ json: later }))
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^俗称/ })).toHaveValue('做招牌')
  await expect(page.getByRole('button', { name: '保存草稿' })).toBeDisabled()
})

test('a draft of nothing that was published is discarded, and the list is what remains', async ({ page }) => {
  const begun = { ...entryView, current: undefined, last: 0, versions: [] }
  await page.route('**/api/administration/catalogue/item/shop-sign', (route) => route.fulfill({ json: begun }))
  await page.route('**/shop-sign/draft?*', (route) => route.fulfill({ status: 200 }))
  await page.goto(path)
  await page.getByRole('button', { name: '丢弃草稿' }).click()
  await expect(page).toHaveURL(/\/administration\/catalogue$/)
})

test('two versions are compared by what differs', async ({ page }) => {
  await page.goto(`${path}?view=compare`)
  await expect(page.getByText('共 1 处不同')).toBeVisible()
  const row = page.getByRole('row', { name: /办理时限 › 承诺时限 › 天数/ })
  await expect(row.getByRole('deletion')).toHaveText('2')
  await expect(row.getByRole('insertion')).toHaveText('6')
})

test('a draft without faults is published from a moment on', async ({ page }) => {
  const faultless = { ...entryView, draft: entryView.draft && { ...entryView.draft, problems: [] } }
  await page.route('**/api/administration/catalogue/item/shop-sign', (route) => route.fulfill({ json: faultless }))
  const published = {
    ...entryView,
    last: 4,
    draft: undefined,
    versions: [
      {
        version: 4,
        from: '2026-04-01T00:00:00+08:00',
        publishedAt: '2026-03-11T09:00:00+08:00',
        publishedBy: 'wu.admin',
        state: 'PLANNED',
      },
      ...entryView.versions,
    ],
  }
  await page.route('**/shop-sign/publication', (route) => route.fulfill({ json: published }))
  await page.goto(path)
  await page.getByLabel('生效时间').fill('2026-04-01 00:00')
  await page.keyboard.press('Enter')
  const sent = page.waitForRequest('**/shop-sign/publication')
  await page.getByRole('button', { name: '发布草稿' }).click()
  expect((await sent).postDataJSON()).toMatchObject({ version: 3, revision: 2, from: '2026-04-01T00:00:00+08:00' })
  await expect(page.getByRole('status').getByText(/已发布/)).toBeVisible()
  await expect(page.getByRole('link', { name: /版本\s*3/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: '问题' })).toBeHidden()
})

test('a new entry begins with its code, which must be free', async ({ page }) => {
  await page.goto('/administration/catalogue/new')
  await page.getByLabel('编码').fill('shop-sign')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page.getByText('此编码已被使用。')).toBeVisible()
  await page.getByLabel('编码').fill('stall-permit')
  const sent = page.waitForRequest('**/api/administration/catalogue/item/stall-permit/draft')
  await page.getByRole('button', { name: '开始填写' }).click()
  expect((await sent).postDataJSON()).toMatchObject({ version: 0, revision: 0, content: { code: 'stall-permit' } })
})
