import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { pdf, withFiles } from './fixtures/files'
import { me } from './fixtures/people'
import { broken } from './objects/axe'

const mark = {
  id: 'm1',
  attachmentId: 'a0',
  material: 'food-licence-application',
  page: 1,
  x: 0.1,
  y: 0.1,
  width: 0.4,
  height: 0.1,
  note: '第二出口宽度不足',
  department: 'FIRE',
  madeBy: '赵敏',
  madeAt: '2026-03-10T10:00:00+08:00',
  mine: true,
  fixed: false,
}

test('a mark is drawn on the page or given by its place, and stays on its place when the page is turned', async ({
  page,
}) => {
  const sent = await answerApi(page, me('APPROVER'), {
    'GET /api/cases/c1': withFiles(),
    'GET /api/cases/c1/marks': [mark],
  })
  await page.route(/\/attachments\/a\d$/, (route) =>
    route.fulfill({ body: pdf('Width of the second exit'), contentType: 'application/octet-stream' }),
  )
  await page.goto('/cases/c1?material=food-licence-application')
  const pane = page.locator('.pane')
  await expect(pane.locator('.layer .mark')).toHaveCount(1)
  await expect(pane.locator('ol')).toContainText('第二出口宽度不足')
  const upright = await pane.locator('.layer .mark').boundingBox()
  expect(upright?.width).toBeGreaterThan(upright?.height ?? 0)

  await pane.getByRole('button', { name: '标注', exact: true }).click()
  const layer = pane.locator('.layer.drawing')
  await layer.scrollIntoViewIfNeeded()
  const box = (await layer.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width * 0.25, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.75, box.y + 90, { steps: 4 })
  await page.mouse.up()
  await pane.getByLabel('这里有什么问题').fill('没有标注宽度')
  expect(await broken(page, { within: '.pane' })).toEqual([])
  await pane.getByRole('button', { name: '保存标注' }).click()
  await expect.poll(() => sent.find((each) => each.includes('没有标注宽度'))).toContain('"x":0.25')

  await pane.getByRole('button', { name: '填写位置' }).click()
  await pane.getByLabel('这里有什么问题').fill('缺少签章')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => sent.find((each) => each.includes('缺少签章'))).toContain('"page":1')

  await pane.getByRole('button', { name: /旋转|转/ }).click()
  await expect
    .poll(async () => {
      const lying = await pane.locator('.layer .mark').boundingBox()
      return (lying?.height ?? 0) > (lying?.width ?? 0)
    })
    .toBe(true)
})
