import { expect, test, type Page } from '@playwright/test'
import { CasePage } from './objects/case'
import { District } from './objects/district'
import { fillForm } from './objects/form'
import { whenReady } from './objects/login'
import { sound } from './objects/sound'
import { TaskList } from './objects/tasks'

/** Somebody applies on the phone, corrects what was asked for, gets what he wanted and rates it, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')

const someone = { idNumber: '990101199304120071', phone: '13900000021', name: '林晓舟' }
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })

async function signIn(page: Page): Promise<void> {
  const fields = page.locator('main form input:not([type=radio])')
  await fields.nth(0).fill(someone.idNumber)
  await fields.nth(1).fill(someone.phone)
  await fields.nth(2).fill(someone.name)
  await page.locator('main form button[type=submit]').click()
  const posted = page.locator('.demonstration')
  await expect(posted).toContainText(/\d{6}/)
  await page.locator('input[autocomplete=one-time-code]').fill(/\d{6}/.exec(await posted.innerText())?.[0] ?? '')
  await page.locator('main form button[type=submit]').click()
}

async function upload(page: Page, material: string, there: number): Promise<void> {
  await page.getByLabel(material).setInputFiles(photo(`${material}.png`))
  await expect(page.locator('.upload.there')).toHaveCount(there)
}

/** In four steps, with one paper left at home. */
async function apply(page: Page): Promise<string> {
  await page.goto('/public/apply/shop-sign')
  await signIn(page)
  const title = page.locator('#step-title')
  const next = page.getByRole('button', { name: '下一步' })
  await expect(title).toHaveText('您的情况')
  await page.getByText('自有经营场所外墙').click()
  await next.click()
  await expect(title).toHaveText('填写信息')
  await fillForm(page)
  await next.click()
  await expect(title).toHaveText('上传材料')
  await upload(page, '户外招牌设置申请表', 1)
  await upload(page, '招牌构架设计图', 2)
  await next.click()
  await expect(title).toHaveText('核对提交')
  await page.getByLabel('请再次填写您的证件号码').fill(someone.idNumber)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page).toHaveURL(/public\/cases\/[0-9a-f-]{36}/)
  return /cases\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
}

async function examineAndDecide(district: District, id: string, number: string): Promise<void> {
  const page = await district.page('urban.approver')
  const found = new CasePage(page)
  await new TaskList(page).claim(number)
  await found.do('开始办理')
  await found.act('出具意见', async (form) => {
    await found.choose(form, '同意')
    await form.getByLabel('审查意见').fill('招牌位置、尺寸符合街景规划。')
  })
  const { found: atHead } = await district.at('urban.head', id)
  await atHead.act('作出决定', async (form) => {
    await form.getByText('准予').first().click()
    await form.getByLabel('理由').fill('符合条件。')
  })
  await found.open(id)
  await found.act('制作证件')
}

test('an applicant applies on the phone, corrects what was asked for, and rates', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, baseURL })
  const page = await context.newPage()
  await whenReady(page)
  const id = await apply(page)

  const district = new District(browser)
  const { found: atWindow } = await district.at('clerk1', id)
  const number = await atWindow.number()
  await atWindow.act('一次性告知补正', async (form) => {
    await form.getByLabel(/招牌设置效果方案.*缺陷/).fill('缺少效果方案')
  })

  await page.reload()
  await expect(page.getByText('缺少效果方案')).toBeVisible()
  await upload(page, '招牌设置效果方案', 1)
  await page.getByRole('button', { name: '提交补正材料' }).click()
  await expect(page.getByText('补正材料已提交。')).toBeVisible()

  await atWindow.open(id)
  await atWindow.act('审查材料', (form) => form.getByRole('button').first().click())
  await atWindow.act('受理')
  await examineAndDecide(district, id, number)
  await atWindow.open(id)
  await atWindow.act('送达', (form) => form.getByText('窗口').first().click())
  await district.close()

  await page.reload()
  await page.getByText('非常满意', { exact: true }).click()
  await page.getByText('跑得少').click()
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.getByRole('heading', { name: '您的评价' })).toBeVisible()
  await sound(page, 'applicant-rated', info.project.name)
  await context.close()
})
