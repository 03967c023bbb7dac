import { expect, test, type Page } from '@playwright/test'
import { District } from './objects/district'
import { plainModel } from './objects/drawn'
import { whenReady } from './objects/login'
import { ModelDesk } from './objects/studio'

/** What designers do with their hands, against a running demonstration. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'diagrams are drawn at a desk')
test.describe.configure({ timeout: 240_000 })
test.beforeEach(({ page }) => whenReady(page))

async function imported(page: Page, file: ReturnType<typeof plainModel>): Promise<ModelDesk> {
  const desk = new ModelDesk(page)
  await page.goto('/studio')
  await page.locator('#studio-import').setInputFiles(file)
  await desk.ready()
  return desk
}

test('each of the eight stages is made of a drawn task, and the checks accept what it declares', async ({
  browser,
}) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = await imported(page, plainModel('eight_stages', '八种环节', 8))
  const stages = ['窗口受理', '等待补正', '各部门并联审查', '部门审查', '联合踏勘', '办理特别程序', '作出决定', '送达']
  // from the last on: what is chosen has its tools to the right of it
  for (const [n, stage] of [...stages.entries()].reverse()) {
    await desk.choose(`task_${n + 1}`)
    await desk.turn('属性')
    await page.locator('.bio-properties-panel-select-template-button').click()
    await page.getByRole('dialog').getByRole('button', { name: stage }).click()
    await expect(page.locator('.bio-properties-panel-header-label')).toHaveText(stage)
  }
  // no service uses it yet, so that no limit is held against it
  await expect(desk.errors).toHaveCount(0, { timeout: 30_000 })
  const file = await desk.exported()
  for (const word of [
    '"lianban:role" value="CLERK"',
    '"lianban:ground" value="CORRECTION"',
    'calledElement="item_examination"',
    'camunda:collection="branches"',
    'calledElement="special_procedure"',
    '"lianban:authority" value="DECIDE"',
    '"lianban:limit" value="delivery"',
  ])
    expect(file).toContain(word)
  await desk.undo()
  // the last one made is undone in one step, its type with it
  expect(await desk.exported()).toContain('<bpmn:task id="task_1"')
  await desk.discard()
  await district.close()
})

test('elements are found by name, coloured, seen on the small map and copied into another diagram', async ({
  browser,
}) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await desk.edit('决定与送达')
  await page.keyboard.press('Control+f')
  await page.locator('.djs-search-input').getByRole('textbox').fill('制作')
  await page.keyboard.press('Enter')
  await expect(page.locator('g.djs-element.selected')).toHaveAttribute('data-element-id', 'issue_certificate')
  await page.getByRole('button', { name: '缩略图' }).click()
  await expect(page.locator('.djs-minimap.open .map')).toBeVisible()
  await page.locator('.djs-context-pad [data-action="set-color"]').click()
  await page.locator('.djs-popup .entry').nth(2).click()
  expect(await desk.exported()).toContain('bioc:stroke')

  await desk.choose('decide')
  await page.getByRole('button', { name: /^复制/ }).click()
  const other = await page.context().newPage()
  const second = await imported(other, plainModel('pasted_into', '粘贴到这里', 1))
  await other.getByRole('button', { name: /^粘贴/ }).click()
  await other
    .locator('.djs-container svg')
    .first()
    .click({ position: { x: 500, y: 500 } })
  await second.saved()
  const file = await second.exported()
  expect(file).toContain('name="作出决定"')
  expect(file).toContain('"lianban:authority" value="DECIDE"')
  await second.discard()
  await other.close()
  await desk.discard()
  await district.close()
})

test('of two designers one draws and the other reads, comments and takes over; nothing is written over', async ({
  browser,
}) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const first = new ModelDesk(page)
  await first.edit('延长审批期限')
  const address = page.url()
  await first.rename('第一人改的名')
  await first.saved()

  const beside = await district.page('designer2')
  await beside.goto(address)
  const second = new ModelDesk(beside)
  await second.ready()
  await expect(beside.getByText('正在编辑此草稿')).toBeVisible()
  await expect(beside.locator('.djs-palette')).toHaveCount(0)
  const element = await beside.locator('g.djs-shape[data-element-id]').first().getAttribute('data-element-id')
  await second.choose(element ?? '')
  await second.turn('批注')
  await beside.getByRole('textbox', { name: '批注' }).fill('时限从何而来？')
  await beside.getByRole('button', { name: '添加批注' }).click()
  await expect(beside.getByText('时限从何而来？').first()).toBeVisible()

  await beside.getByRole('button', { name: '接管编辑' }).click()
  await expect(beside.locator('.djs-palette')).toBeVisible()
  await expect(page.getByText('已接管此草稿的编辑')).toBeVisible({ timeout: 10_000 })
  await expect(first.standing).toHaveCount(0)
  await expect(page.locator('.djs-palette')).toHaveCount(0)
  await first.turn('批注')
  await expect(page.getByText('时限从何而来？').first()).toBeVisible()
  await page.getByRole('button', { name: '回复' }).click()
  await page.getByRole('textbox', { name: '回复' }).fill('见行政许可法第四十二条')
  await page
    .locator('form', { has: page.getByRole('textbox', { name: '回复' }) })
    .getByRole('button', { name: '添加批注' })
    .click()
  await expect(page.getByText('见行政许可法第四十二条')).toBeVisible()
  await page.getByRole('button', { name: '已解决' }).click()
  await expect(page.getByText('时限从何而来？')).toHaveCount(0)

  await second.rename('第二人改的名')
  await second.saved()
  expect(await second.exported()).toContain('第二人改的名')
  // which gives the lock back
  await beside.getByRole('link', { name: '返回变更单' }).click()
  await expect(beside.getByRole('button', { name: '放弃变更单' })).toBeVisible()
  await page.goto(address)
  await first.ready()
  await page.getByRole('link', { name: /^与第 1 版比较/ }).click()
  await expect(page.getByText('处不同')).toBeVisible()
  await expect(page.locator('.list')).toContainText('第二人改的名')
  await page.goto(address)
  await first.ready()
  await first.discard()
  await district.close()
})

test('a table is edited by hand and from a spreadsheet, whose faults are named by line and column', async ({
  browser,
}) => {
  const district = new District(browser)
  const page = await district.page('designer')
  const desk = new ModelDesk(page)
  await page.goto('/studio')
  await page.locator('section[aria-labelledby=in-force]').getByRole('link', { name: '决策表' }).click()
  const row = page.locator('section[aria-labelledby=in-force] tr', { hasText: 'card_terms' })
  await row.getByRole('button', { name: '修改' }).click()
  const rows = page.locator('td.rule-index')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await page.getByRole('button', { name: '从电子表格粘贴' }).click()
  const dialog = page.getByRole('dialog')
  const pasted = dialog.getByRole('textbox', { name: '行' })
  await pasted.fill('ANSWER\tY\t十天\nAPPEAL\tR\t5\t6')
  await expect(dialog.getByRole('alert')).toContainText('第 1 行第 3 列')
  await expect(dialog.getByRole('alert')).toContainText('第 2 行第 4 列')
  await expect(dialog.getByRole('button', { name: /^添加 2 行/ })).toBeDisabled()
  await pasted.fill('ANSWER\tY\t10\nAPPEAL\tR\t5')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await dialog.getByRole('button', { name: /^添加 2 行/ }).click()
  await expect(rows).toHaveCount(before + 2)
  await desk.saved()
  await page.reload()
  await expect(rows).toHaveCount(before + 2)
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(rows).not.toHaveCount(before + 2)
  await page.getByRole('link', { name: '返回变更单' }).click()
  await page.getByRole('button', { name: '放弃变更单' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '放弃变更单' }).click()
  await expect(page).toHaveURL(/\/studio$/)
  await district.close()
})
