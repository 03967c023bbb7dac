import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { view } from './fixtures/cases'
import { me } from './fixtures/people'
import { broken } from './objects/axe'

const received = {
  ...view(),
  state: 'RECEIVED' as const,
  tasks: [],
  materials: view().materials.map((each, n) => (n === 0 ? { ...each, itemCodes: ['fire-safety-check'] } : each)),
  actions: [],
  gathering: { asked: 2, looking: 1, items: 1, materials: ['premises-layout'] },
}
const parts = [
  { department: 'MARKET', state: 'LOOKING', items: [], askedAt: '2026-03-10T09:00:00+08:00' },
  {
    department: 'FIRE',
    state: 'ITEMS',
    items: [{ key: 'premises-layout', defect: '缺少冷食区', article: '消防法 第十四条' }],
    askedAt: '2026-03-10T09:00:00+08:00',
    saidBy: '钱丽',
    saidAt: '2026-03-10T10:00:00+08:00',
  },
]

test('a department sees who has said what, and puts its own into the one notice', async ({ page }) => {
  const sent = await answerApi(page, me('APPROVER'), {
    'GET /api/cases/c1': received,
    'GET /api/cases/c1/correction-parts': parts,
  })
  await page.goto('/cases/c1')
  await expect(page.locator('section[aria-labelledby=asked]')).toContainText('窗口请本部门')
  await expect(page.getByRole('heading', { name: '我审查的事项' })).toBeVisible()
  await expect(page.locator('.pane h3').first()).toHaveText('营业执照')
  const panel = page.locator('section[aria-labelledby=gathering]')
  await expect(panel).toContainText('正在查看')
  await expect(panel).toContainText('缺少冷食区')
  await panel.getByRole('button', { name: '提交补正意见' }).click()
  await expect(panel.getByRole('alert')).toContainText('请选择材料')
  await panel.locator('.el-select').first().click()
  await page.locator('.el-select-dropdown__item:visible', { hasText: '申请表：经营场所建筑面积' }).click()
  await panel.getByLabel('问题').fill('没有标注安全出口')
  await panel.getByLabel('依据条款').fill('消防法 第十五条')
  expect(await broken(page, { within: '[aria-labelledby=gathering]' })).toEqual([])
  await panel.getByRole('button', { name: '提交补正意见' }).click()
  await expect
    .poll(() => sent.find((each) => each.includes('/correction-parts')))
    .toContain('"article":"消防法 第十五条"')
  expect(sent.find((each) => each.includes('/correction-parts'))).toContain('"key":"form.floor-area"')
})
