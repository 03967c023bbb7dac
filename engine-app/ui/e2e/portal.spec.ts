import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { applicantMe, ownCases } from './fixtures/applicant'
import { answerAll } from './objects/situation'
import { sound } from './objects/sound'

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
  await answerAll(page)
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

test('an applicant signs in by a code and reads why the case waits', async ({ page }, info) => {
  let signedIn = false
  const sent = await answerApi(page, null, {
    'GET /api/applicant/session': () => (signedIn ? applicantMe : { status: 401, problem: {} }),
    'GET /api/applicant/cases': () =>
      signedIn ? { items: ownCases, next: null } : { status: 401, problem: { title: 'x' } },
    'POST /api/public/sign-ins': () => {
      signedIn = true
      return applicantMe
    },
  })
  await page.goto('/public/cases')
  await expect(page).toHaveURL(/sign-in/)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.locator('.field [role=alert]')).toHaveCount(2)
  await sound(page, 'portal-sign-in', info.project.name)
  await page.getByLabel('公民身份号码').fill('990101198001010014')
  await page.getByLabel('手机号或邮箱').fill('10000000001')
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText('您的验证码是 271828')).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill('271828')
  await sound(page, 'portal-code', info.project.name)
  await page.getByRole('button', { name: '登录' }).click()
  expect(sent.join()).toContain('"contact":"10000000001"')
  await expect(page).toHaveURL(/\/public\/cases$/)
  await sound(page, 'portal-cases', info.project.name)
  await page.getByRole('link', { name: /审查中/ }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('您的申请正在等待消防救援大队的“检测”。')
  await expect(page.getByText('这段时间不计入 20 个工作日的时限。')).toBeVisible()
  await expect(page.getByRole('group', { name: /逐日/ })).toBeVisible()
  await expect(page.getByRole('link', { name: '受理通知书 (PDF)' })).toHaveAttribute('href', /papers\/p1\?language=zh$/)
  await page.getByRole('button', { name: /证据书/ }).click()
  await expect.poll(() => sent.join()).toContain('/api/applicant/cases/c1/evidence')
  await sound(page, 'portal-story', info.project.name)
})

test('without an account one follows a case by its number and a code', async ({ page }, info) => {
  await answerApi(page, null)
  await page.goto('/public/progress')
  await page.getByLabel('办件编号').fill('990101-20260219-000001')
  await sound(page, 'portal-follow', info.project.name)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel('验证码', { exact: true }).fill('271828')
  await page.getByRole('button', { name: '查看办件' }).click()
  await expect(page.getByText('最迟 2026年3月13日 恢复计时，继续办理。')).toBeVisible()
})

test('a receipt is verified in the browser, and a changed one is found', async ({ page }, info) => {
  const sent = await answerApi(page, null)
  await page.goto('/public/verify')
  const file = readFileSync('test/pages/portal/receipt.json', 'utf8')
  const choose = (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await choose(file)
  await expect(page.getByRole('heading', { name: /凭证完好/ })).toBeVisible()
  await expect(page.getByText('云溪小馆')).toBeVisible()
  await sound(page, 'portal-verify', info.project.name)
  await choose(file.replace('"5"', '"6"'))
  await expect(page.getByText('第 2 步在写入之后被改动过。')).toBeVisible()
  expect(sent, 'nothing leaves the browser').toEqual([])
})

test('in large print there are few choices, one question on a screen, and nothing is cut at double size', async ({
  page,
}, info) => {
  await answerApi(page, null, { 'GET /api/public/hotline': { number: '0571-12345' } })
  await page.goto('/public')
  const before = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  await page.getByRole('button', { name: '长辈版' }).click()
  const after = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(after / before).toBeCloseTo(1.375, 2)
  await expect(page.getByRole('link', { name: /0571-12345/ })).toHaveAttribute('href', 'tel:057112345')
  await sound(page, 'portal-simple', info.project.name)
  await page.getByRole('link', { name: '我要办事' }).click()
  await page.getByRole('link', { name: /开办餐饮店/ }).click()
  await expect(page.getByRole('button', { name: '下一步' })).toBeVisible()
  await expect(page.locator('main fieldset')).toHaveCount(1)
  for (const next = page.getByRole('button', { name: '下一步' }); await next.isVisible();) {
    if (await next.isDisabled()) await page.getByRole('radio').first().check()
    await next.click()
  }
  await expect(page.getByRole('heading', { name: /您要准备 \d+ 份材料/ })).toBeVisible()
  // it is kept in this browser; and half the width is what 200 % of zoom leaves
  await page.reload()
  await page.setViewportSize({ width: Math.max(320, Math.round((page.viewportSize()?.width ?? 640) / 2)), height: 600 })
  await expect(page.getByRole('button', { name: '标准版' })).toBeVisible()
  await sound(page, 'portal-simple-question', info.project.name)
})
