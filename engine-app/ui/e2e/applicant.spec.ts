import { expect, test, type Page } from '@playwright/test'
import { CasePage } from './objects/case'
import { Day } from './objects/day'
import { District } from './objects/district'
import { fillForm } from './objects/form'
import { whenReady } from './objects/login'
import { signIn } from './objects/signIn'
import { sound } from './objects/sound'
import { TaskList } from './objects/tasks'
import type { Language } from './objects/words'

/** Somebody applies online in the language and at the width that are asked for, corrects what was asked for, gets what he wanted and rates it, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')

const someone = { idNumber: '990101199304120071', phone: '13900000021', name: '林晓舟' }
/** As the catalogue names them. */
const names = {
  'zh-CN': {
    ownPremises: '自有经营场所外墙',
    drawing: '招牌构架设计图',
    rendering: '招牌设置效果方案',
  },
  en: {
    ownPremises: 'On the wall of own premises',
    drawing: 'Drawing of the structure',
    rendering: 'Rendering of the sign in place',
  },
} satisfies Record<Language, Record<string, string>>
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })

async function upload(page: Page, material: string, there: number): Promise<void> {
  await page.getByLabel(material).setInputFiles(photo(`${material}.png`))
  await expect(page.locator('.upload.there')).toHaveCount(there)
}

/** In four steps, with one paper left at home. */
async function apply(page: Page, say: (key: string) => string, named: (typeof names)[Language]): Promise<string> {
  await page.goto('/public/apply/shop-sign')
  await signIn(page, someone)
  const title = page.locator('#step-title')
  const next = page.getByRole('button', { name: say('filing.apply.next') })
  await expect(title).toHaveText(say('filing.apply.step.situation'))
  await page.getByText(named.ownPremises).click()
  await next.click()
  await expect(title).toHaveText(say('filing.apply.step.details'))
  await fillForm(page)
  await next.click()
  await expect(title).toHaveText(say('filing.apply.step.materials'))
  await upload(page, named.drawing, 1)
  await next.click()
  await expect(title).toHaveText(say('filing.apply.step.check'))
  await page.getByLabel(say('filing.apply.idNumber')).fill(someone.idNumber)
  await page.getByRole('button', { name: say('filing.apply.submit') }).click()
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

test('an applicant applies online, corrects what was asked for, and rates', async ({ browser }, info) => {
  test.setTimeout(240_000)
  const day = new Day(browser, info)
  const { say, pictures } = day
  const named = names[day.language]
  const page = await day.anybody()
  await whenReady(page)
  const id = await apply(page, say, named)

  const district = new District(browser)
  const { found: atWindow } = await district.at('clerk1', id)
  const number = await atWindow.number()
  await atWindow.act('一次性告知补正', async (form) => {
    await form.getByLabel(/招牌设置效果方案.*缺陷/).fill('缺少效果方案')
  })

  await page.reload()
  await expect(page.getByText('缺少效果方案')).toBeVisible()
  await upload(page, named.rendering, 1)
  await sound(page, 'applicant-corrects', pictures)
  await page.getByRole('button', { name: say('filing.corrections.submit') }).click()
  await expect(page.getByText(say('filing.corrections.done'))).toBeVisible()

  await atWindow.open(id)
  await atWindow.act('审查材料', (form) => form.getByRole('button').first().click())
  await atWindow.act('受理')
  await examineAndDecide(district, id, number)
  await atWindow.open(id)
  await atWindow.act('送达', (form) => form.getByText('窗口').first().click())
  await district.close()

  await page.reload()
  await page.getByText(say('voice.rating.star.5'), { exact: true }).click()
  await page.getByText(say('voice.rating.tag.FEW_TRIPS')).click()
  await page.getByRole('button', { name: say('voice.rating.send') }).click()
  await expect(page.getByRole('heading', { name: say('voice.rating.given') })).toBeVisible()
  await sound(page, 'applicant-rated', pictures)
})
