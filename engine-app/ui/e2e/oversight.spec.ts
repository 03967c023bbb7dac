import { expect, test } from '@playwright/test'
import { District } from './objects/district'
import { whenReady } from './objects/login'
import { OrderPage } from './objects/order'
import { log, pdf } from './objects/papers'

/** The forms of supervision and of its administrators, handed in to a real application. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'one walk is enough')
test.beforeEach(({ page }) => whenReady(page))

/** Each run makes systems of its own, so that it can be repeated against the same application. */
const mine = Date.now().toString(36)

test('an order is written, read, replied to with a document, accepted and closed', async ({ browser }) => {
  test.setTimeout(120_000)
  const district = new District(browser)
  const supervisor = await district.page('supervisor')
  const atSupervisor = new OrderPage(supervisor)
  const path = await atSupervisor.write('说明积压原因', '市场监督管理局', '三件办件逾期，请说明原因。')
  await expect(atSupervisor.state).toHaveText('办理中')

  const head = await district.page('market.head')
  const atHead = new OrderPage(head)
  await atHead.open(path)
  await atHead.act(/签收/)
  await atHead.act(/回复/, '已补齐人手，清单见附件。', pdf)

  await atSupervisor.open(path)
  const events = supervisor.locator('section[aria-labelledby=order-events] > ol > li')
  await expect(events.filter({ hasText: '清单见附件' })).toContainText(pdf.name)
  await atSupervisor.act(/采纳/, '同意。')
  await atSupervisor.act(/办结/, '已落实。')
  await expect(atSupervisor.state).toHaveText('已办结')
  await expect(events).toHaveCount(5)
  await district.close()
})

test('a mapping is refused with its line, a log is read, and its refusals are listed', async ({ browser }) => {
  test.setTimeout(120_000)
  const district = new District(browser)
  const admin = await district.page('admin')
  await admin.goto('/administration/systems/new')
  await admin.getByLabel('代码', { exact: true }).fill(`log-${mine}`)
  await admin.getByRole('combobox', { name: '办件所属部门' }).fill('市场监督')
  await admin.getByRole('option', { name: '市场监督管理局' }).click()
  await admin.getByLabel('中文名称').fill('旧系统日志')
  await admin.getByLabel('英文名称').fill('Log of an old system')
  await admin.getByText('映射文件（YAML）').click()
  await admin.getByRole('button', { name: '以 wabo-receipt 为底稿' }).click()
  const yaml = admin.getByRole('textbox', { name: '映射文件' })
  const right = await yaml.inputValue()
  await yaml.fill(right.replace('calendar: nl', 'calendar: mars'))
  await admin.getByRole('button', { name: '保存' }).click()
  const line = right.split('\n').findIndex((each) => each.startsWith('calendar: nl')) + 1
  const fault = admin.locator('.faults li')
  await expect(fault).toContainText('calendar')
  await fault.getByRole('button', { name: `第 ${line} 行` }).click()
  expect(
    await yaml.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe('calendar: mars')
  await yaml.fill(right)
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin).toHaveURL(new RegExp(`/systems/log-${mine}$`))

  await admin.locator('#log').setInputFiles(log)
  await admin.getByRole('button', { name: '读取日志' }).click()
  await expect(admin).toHaveURL(/\/systems\/batches\//, { timeout: 30_000 })
  const refused = admin.locator('section[aria-labelledby=refusals] tbody tr')
  await expect(refused).toHaveCount(1)
  await expect(refused.locator('td').first()).toHaveText('3')
  await admin.getByRole('link', { name: '返回该系统' }).click()
  await expect(admin.locator('dl > div', { hasText: '拒收条数' })).toContainText('1')
  await district.close()
})

test('a token is issued, delivers by HTTP, and delivers no more when it is revoked', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const district = new District(browser)
  const admin = await district.page('admin')
  const code = `own-${mine}`
  await admin.goto('/administration/systems/new')
  await admin.getByLabel('代码', { exact: true }).fill(code)
  await admin.getByRole('combobox', { name: '办件所属部门' }).fill('市场监督')
  await admin.getByRole('option', { name: '市场监督管理局' }).click()
  await admin.getByLabel('中文名称').fill('自建系统')
  await admin.getByLabel('英文名称').fill('A system of their own')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin).toHaveURL(new RegExp(`/systems/${code}$`))

  const tokens = admin.locator('section[aria-labelledby=tokens]')
  await tokens.getByLabel('使用者').fill('夜间报送')
  await tokens.getByRole('button', { name: '签发令牌' }).click()
  const token = await tokens.locator('#shown-once').inputValue()
  expect(token).toMatch(/^lbx_/)
  const deliver = () =>
    request.post(`/api/exchange/${code}/events`, {
      headers: { Authorization: `Bearer ${token}` },
      data: { events: [{ id: '1', case: 'a-1', type: 'RECEIVED', at: '2025-03-03T09:12:00+08:00' }] },
    })
  const answer = await deliver()
  expect(answer.status()).toBe(200)
  expect(JSON.stringify(await answer.json())).toContain('ACCEPTED')

  await admin.reload()
  await expect(admin.locator('section[aria-labelledby=batches] tbody tr')).toHaveCount(1)
  await expect(tokens.locator('#shown-once')).toHaveCount(0)
  await tokens.getByRole('button', { name: '吊销' }).click()
  await admin.locator('.el-popconfirm').getByRole('button', { name: '吊销' }).click()
  await expect(tokens.locator('tbody')).toContainText('已于')
  expect((await deliver()).status()).toBe(401)
  await district.close()
})

test('how one wants to be told is saved, and seen again', async ({ browser }) => {
  const district = new District(browser)
  const head = await district.page('fire.head')
  await head.goto('/account')
  const form = head.locator('#notifications form')
  await form.getByLabel('电子邮箱').fill('fire.head@example.org')
  await form.getByText('每日汇总', { exact: true }).click()
  const quiet = form.getByRole('checkbox', { name: '每天在此时段免打扰' })
  if (!(await quiet.isChecked())) await form.getByText('每天在此时段免打扰').click()
  await form.getByLabel('免打扰开始').fill('21:15')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('已保存。')).toBeVisible()
  await head.reload()
  await expect(form.getByLabel('电子邮箱')).toHaveValue('fire.head@example.org')
  await expect(form.getByLabel('免打扰开始')).toHaveValue('21:15')
  await expect(form.getByRole('radio', { name: '每日汇总' })).toBeChecked()
  await district.close()
})
