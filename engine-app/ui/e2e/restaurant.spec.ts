import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { CasePage } from './objects/case'
import { District } from './objects/district'
import { whenReady } from './objects/login'
import { TaskList } from './objects/tasks'
import { ServiceWindow } from './objects/window'

/** 开办餐饮店 from the window to the delivery, by people of five departments, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'one walk is enough')

const shots = process.env['SHOTS']

async function shot(page: Page, name: string): Promise<void> {
  if (!shots) return
  await expect(page.locator('.el-skeleton')).toHaveCount(0)
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

interface Receipt {
  case: { facts: { number: string } }
  entries: { type: string }[]
}

const situation = [
  [/烟草制品/, '零售烟草制品'],
  [/户外招牌/, '设置户外招牌'],
  [/热加工/, '店内热加工制作'],
  [/他人代办/, '本人办理'],
  [/招牌设置在何处/, '自有经营场所外墙'],
  [/告知承诺方式/, '不采用告知承诺方式'],
] as const

const applicant = {
  name: '云溪区小满餐饮有限公司',
  idNumber: '91990101MA0DEM001L',
  phone: '13900000001',
}

async function examine(district: District, login: string, number: string, opinion: string): Promise<void> {
  const page = await district.page(login)
  const found = new CasePage(page)
  await new TaskList(page).claim(number)
  await found.do('开始办理')
  await found.act('出具意见', async (form) => {
    await found.choose(form, '同意')
    await form.getByLabel('审查意见').fill(opinion)
  })
}

/** The fire brigade starts, sees that a laboratory must test, and asks for the clock to be stopped. */
async function askForTesting(district: District, number: string): Promise<{ page: Page; found: CasePage }> {
  const page = await district.page('fire.approver')
  const found = new CasePage(page)
  await new TaskList(page).claim(number)
  await found.do('开始办理')
  await found.act('申请特别程序', async (form) => {
    await form.getByText('检测', { exact: true }).click()
    await form.getByLabel('理由').fill('电气线路须由检测机构检测。')
    await form.getByLabel('需要的天数').fill('10')
    await form.getByLabel('将以什么证明').fill('检测报告')
    await shot(page, '13-request')
  })
  await shot(page, '14-requested')
  return { page, found }
}

/** Who asks may not grant: the head does. */
async function grant(district: District, id: string): Promise<void> {
  const { page, found } = await district.at('fire.head', id)
  await found.act('批准', () => shot(page, '15-grant'))
  await shot(page, '16-granted')
  await expect(found.branch('消防')).toContainText('暂停计时')
}

/** Ten days hold a working day in any season, and no more than the ten of the procedure. */
async function moveClock(district: District): Promise<void> {
  await district.moveClock(10)
  await shot(await district.page('admin'), '17-clock')
}

test('a restaurant is opened, with one correction and one suspension', async ({ browser, page: visitor }) => {
  test.setTimeout(240_000)
  await whenReady(visitor)
  const district = new District(browser)

  const clerk = await district.page('clerk1')
  const window = new ServiceWindow(clerk)
  await window.choose('餐', /开办餐饮店/)
  for (const [question, answer] of situation) await window.answer(question, answer)
  await shot(clerk, '02-window')
  await window.submit(applicant, ['设备设施布局图'])
  await expect(clerk.getByText('设备设施布局图')).toBeVisible()
  await shot(clerk, '03-receipt')
  const id = /cases\/([^/]+)\//.exec(clerk.url())?.[1] ?? ''

  const { found: atWindow } = await district.at('clerk1', id)
  const number = await atWindow.number()
  await expect(atWindow.state).toHaveText('待受理')
  await shot(clerk, '04-case')
  await atWindow.act('审查材料', async (form) => {
    await shot(clerk, '05-check')
    await form
      .getByLabel(/设备设施布局图.*说明|设备设施布局图/)
      .last()
      .fill('未提交布局图')
  })
  await shot(clerk, '06-checked')
  await atWindow.act('一次性告知补正', () => shot(clerk, '07-notice'))
  await expect(atWindow.state).toContainText('补正')
  await shot(clerk, '08-correcting')
  await atWindow.act('接收补正材料', async (form) => {
    await form.getByText('设备设施布局图').click()
    await shot(clerk, '09-corrections')
  })
  await shot(clerk, '10-corrected')
  await atWindow.act('审查材料', async (form) => {
    await form.getByRole('button').first().click()
  })
  await atWindow.act('受理')
  await expect(atWindow.state).toHaveText('审查中')
  await shot(clerk, '11-accepted')

  const { page: fire, found: atFire } = await askForTesting(district, number)
  await grant(district, id)
  await examine(district, 'health.approver', number, '从业人员健康证明齐全有效。')
  await examine(district, 'urban.approver', number, '招牌位置、尺寸符合街景规划。')
  await examine(district, 'tobacco.approver', number, '经营场所符合合理布局要求。')
  await examine(district, 'market.approver', number, '现场核查合格。')

  await moveClock(district)
  await atFire.open(id)
  await expect(atFire.branch('消防')).toContainText('暂停计时')
  await atFire.clock('公众聚集场所')
  const [counted, uncounted, nonWorking, elapsed] = await atFire.sum()
  expect(counted).toBe(0)
  expect(uncounted).toBeGreaterThan(0)
  expect(counted + uncounted + nonWorking).toBe(elapsed)
  await expect(fire.locator('.cell.uncounted')).toHaveCount(uncounted)
  await expect(fire.locator('.cell.non_working')).toHaveCount(nonWorking)
  await shot(fire, '20-suspended')
  const today = (await fire.locator('header time').getAttribute('datetime')) ?? ''
  await atFire.act('恢复计时', async (form) => {
    await form.getByText('报告', { exact: true }).click()
    await form.getByLabel('文号或编号').fill('云消检〔2026〕7号')
    await form.getByLabel('证明日期').fill(today)
    await form.getByLabel('证明日期').press('Enter')
    await shot(fire, '21-resume')
  })
  await expect(atFire.branch('消防')).toContainText('审查中')
  await atFire.act('出具意见', async (form) => {
    await atFire.choose(form, '同意')
    await form.getByLabel('审查意见').fill('消防设施检测合格，同意投入使用。')
  })
  await shot(fire, '22-fire')

  const { page: head, found: atHead } = await district.at('market.head', id)
  await expect(atHead.state).toHaveText('待决定')
  await shot(head, '23-head')
  await atHead.act('作出决定', async (form) => {
    await form.getByText('准予', { exact: false }).first().click()
    await form.getByLabel('理由').fill('各部门一致同意，符合法定条件。')
    await shot(head, '24-decision')
  })
  await expect(atHead.state).toContainText('制证中')

  const { page: market, found: atMarket } = await district.at('market.approver', id)
  await atMarket.act('制作证件')
  await shot(market, '25-certificates')
  await expect(atMarket.state).toContainText('待送达')

  await atWindow.open(id)
  await atWindow.act('送达', async (form) => {
    await form.getByText('窗口', { exact: false }).first().click()
    await shot(clerk, '26-delivery')
  })
  await expect(atWindow.state).toContainText('已办结 · 准予许可')
  await shot(clerk, '27-closed')
  await expect(clerk.getByText('食品经营许可证', { exact: true })).toBeVisible()

  await atWindow.tab('opinions')
  const opinions = clerk.getByRole('region', { name: '意见与决定' })
  for (const opinion of [
    '从业人员健康证明齐全有效。',
    '招牌位置、尺寸符合街景规划。',
    '消防设施检测合格，同意投入使用。',
  ]) {
    await expect(opinions.getByText(opinion)).toBeVisible()
  }
  await expect(opinions.getByText('报告 云消检〔2026〕7号')).toBeVisible()
  await shot(clerk, '28-opinions')
  await atWindow.tab('diagram')
  await expect(clerk.locator('.djs-container svg .djs-shape').first()).toBeVisible()
  await shot(clerk, '29-diagram')

  await atWindow.tab('timeline')
  await clerk.getByRole('button', { name: '显示更多' }).click()
  const story = clerk.locator('section[aria-label=全过程记录] ol')
  for (const event of [
    '收到申请',
    '一次性告知补正',
    '收到补正内容',
    '予以受理',
    '部门审查时限暂停计时：检测，至多 10 个工作日',
    '特别程序结束，凭证已存：检测',
    '作出决定：准予许可',
    '送达：窗口领取',
    '办结：准予许可',
  ]) {
    await expect(story.getByText(event, { exact: true })).toHaveCount(1)
  }
  await shot(clerk, '30-timeline')

  const [download] = await Promise.all([
    clerk.waitForEvent('download'),
    clerk.getByRole('link', { name: '下载计时凭证' }).first().click(),
  ])
  const receipt = JSON.parse(await readFile(await download.path(), 'utf8')) as Receipt
  expect(receipt.case.facts.number).toBe(number)
  expect(receipt.entries.at(-1)?.type).toBe('CASE_CLOSED')
})
