import { expect, test } from '@playwright/test'
import type { CasePage } from './objects/case'
import { ChangePage } from './objects/change'
import { District } from './objects/district'
import { newCreditCode } from './objects/firm'
import { FormDesk } from './objects/formDesk'
import { whenReady } from './objects/login'
import { MigrationPage } from './objects/migration'
import { modelerFile } from './objects/papers'
import { ModelDesk } from './objects/studio'
import { ServiceWindow } from './objects/window'

/** A designer's day in the studio, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'diagrams are drawn at a desk')
// the first of them waits until the past has been played
test.describe.configure({ timeout: 300_000 })
test.beforeEach(({ page }) => whenReady(page))

test('a model is broken and mended, tried on past cases, approved, released, and a running case goes over', async ({
  browser,
}) => {
  const district = new District(browser)
  const number = await examinedCase(district)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await desk.edit('决定与送达')
  await breakInFiveWays(desk)

  const name = `审议并作出决定（自 ${number} 起）`
  await desk.write('decide', '基本', '名称', name)
  await desk.saved()
  await expect(desk.errors).toHaveCount(0, { timeout: 30_000 })
  const path = await desk.close()
  const change = new ChangePage(page)
  await change.simulate()
  await expect(page.locator('section[aria-labelledby=figures] tbody tr').first()).toBeVisible()
  await change.open(path)
  await change.submit('决定前须经审议，自下一件起。')

  const second = new ChangePage(await district.page('designer2'))
  await second.open(path)
  await second.approve(name)
  await change.open(path)
  await change.release()

  const migration = new MigrationPage(page)
  await change.standing.getByRole('link', { name: '迁移在办办件' }).click()
  await migration.plan('在办的也须审议')
  await migration.tried()
  await expect(await migration.case(number)).toContainText('可迁移')
  await migration.moved()
  await expect(await migration.case(number)).toContainText('已迁移')
  await expect(await migration.case(number)).toContainText('迁移后均不变')
  await district.close()
})

/** A case that has come to the window; leads to it. */
async function receivedCase(district: District): Promise<CasePage> {
  const page = await district.page('clerk1')
  const window = new ServiceWindow(page)
  await window.choose('招牌', /户外招牌/)
  await window.answer(/招牌设置在何处/, '自有经营场所外墙')
  await window.submit({ name: '云溪区改名小店', idNumber: newCreditCode(), phone: '13900000009' })
  const id = /cases\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  return (await district.at('clerk1', id)).found
}

/** A case of which a department has the examination in hand; leads to its number. */
async function examinedCase(district: District): Promise<string> {
  const found = await receivedCase(district)
  await found.act('受理')
  return found.number()
}

/** Each is named by the check; the first is played; each is taken back. */
async function breakInFiveWays(desk: ModelDesk): Promise<void> {
  await desk.change('ready_for_delivery', '并行网关')
  await desk.names('deadlock')
  await desk.play('deadlock')
  await desk.undo()
  await desk.namesNot('deadlock')

  await desk.write(
    'decision_result_to_issue_certificate',
    '条件',
    '条件表达式',
    '${applicationContext.getBean("dataSource")}',
  )
  await desk.names('forbidden-expression')
  await desk.undo()
  await desk.namesNot('forbidden-expression')

  await desk.writeProperty('decide', 'lianban:clock', 'uncounted')
  await desk.names('uncounted-without-ground')
  await desk.undo()
  await desk.namesNot('uncounted-without-ground')

  await desk.removeProperty('issue_certificate', 'lianban:clock')
  await desk.names('undeclared-stage')
  await desk.undo()
  await desk.namesNot('undeclared-stage')

  await desk.remove('deliver_to_delivered')
  await desk.names('no-implicit-end')
  await desk.names('dead-element')
  await desk.undo()
  await desk.namesNot('no-implicit-end')
}

test('what was drawn without a connection outlives the browser, and is taken up again', async ({ browser }) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await desk.edit('延长审批期限')
  const address = page.url()
  await desk.saved()

  await page.context().setOffline(true)
  await desk.rename('没有连接时改的名')
  await expect(desk.standing).toContainText('无法连接服务器')
  await page.close()
  const second = await page.context().newPage()
  await page.context().setOffline(false)
  await second.goto(address)
  const later = new ModelDesk(second)
  await later.ready()
  await second.getByRole('button', { name: '恢复', exact: true }).click()
  await later.saved()
  await second.reload()
  await later.ready()
  expect(await later.exported()).toContain('name="没有连接时改的名"')
  await later.discard()
  await district.close()
})

test('a file of Camunda Modeler goes back as it came, with what lianban does not know', async ({ browser }) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await page.goto('/studio')
  await page.locator('#studio-import').setInputFiles(modelerFile)
  await desk.ready()
  expect(await desk.exported()).toBe(modelerFile.buffer.toString('utf8'))

  await desk.choose('known_task')
  await desk.press('Delete')
  await desk.saved()
  const changed = await desk.exported()
  expect(changed).not.toContain('known_task')
  expect(changed).toContain('acme:risk level="7"')
  await desk.discard()
  await district.close()
})

// the last of them: from then on nothing is accepted without it
test('a form is drawn, bound, approved and released, and closes its stage until it is filled in', async ({
  browser,
}) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const form = new FormDesk(page)
  await form.begin('受理前登记来访', '来访登记', 'visit_record')
  await form.draw('number', { label: '来访人数', key: 'visitors', min: '1' })
  const path = await form.close()
  const change = new ChangePage(page)
  await change.add('acceptance')
  const desk = new ModelDesk(page)
  await desk.ready()
  await desk.bind('check_completeness', '来访登记 (visit_record)')
  await desk.saved()
  await desk.close()
  await change.submit('受理前登记来访。')
  const second = new ChangePage(await district.page('designer2'))
  await second.open(path)
  await second.approve('来访登记')
  await change.open(path)
  await change.release()

  const found = await receivedCase(district)
  await expect(found.button(/^受理$/)).toHaveAttribute('aria-disabled', 'true')
  await expect(found.asked).toContainText('本环节的表单还没有填写')
  const sheet = (await district.page('clerk1')).getByRole('region', { name: '来访登记' })
  await sheet.getByLabel('意见').fill('申请人到场')
  await sheet.getByLabel('来访人数').fill('0')
  await sheet.getByRole('button', { name: '保存表单' }).click()
  await expect(sheet.getByText('不小于 1。')).toBeVisible()
  await sheet.getByLabel('来访人数').fill('2')
  await sheet.getByRole('button', { name: '保存表单' }).click()
  await expect(sheet.getByRole('status')).toContainText('表单已保存')
  await found.act('受理')
  await district.close()
})
