import { expect, test } from '@playwright/test'
import { District } from './objects/district'
import { whenReady } from './objects/login'
import { modelerFile } from './objects/papers'
import { ModelDesk } from './objects/studio'

/** A designer's day in the studio, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'diagrams are drawn at a desk')
test.beforeEach(({ page }) => whenReady(page))

test('a model is broken in five ways, each is named, and each is taken back', async ({ browser }) => {
  test.setTimeout(240_000)
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await desk.edit('决定与送达')

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
  await desk.saved()
  await expect(desk.errors).toHaveCount(0, { timeout: 30_000 })
  await desk.discard()
  await district.close()
})

test('what was drawn without a connection outlives the browser, and is taken up again', async ({ browser }) => {
  test.setTimeout(120_000)
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
  test.setTimeout(120_000)
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
