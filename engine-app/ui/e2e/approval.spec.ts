import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { other } from './fixtures/studio'

async function open(page: Page, login: string): Promise<void> {
  await answerApi(page, { ...me('DESIGNER'), login })
  await page.goto('/studio/changes/sc3/approval')
}

test('who wrote in a change is told why somebody else must approve it, and may send it back', async ({ page }) => {
  await open(page, 'designer')
  const decision = page.getByRole('region', { name: '审批决定' })
  await expect(page.getByText('编写：何规划、林设计')).toBeVisible()
  await expect(decision.getByText('您参与了此变更单的编写或提交，须由另一人审批。')).toBeVisible()
  await expect(decision.getByRole('button', { name: '退回' })).toBeVisible()
  await expect(decision.getByRole('button', { name: '批准' })).toHaveCount(0)
})

test('who began and submitted a change neither approves it nor sends it back', async ({ page }) => {
  await open(page, other.login)
  const decision = page.getByRole('region', { name: '审批决定' })
  await expect(decision.getByText('须由另一人审批')).toBeVisible()
  await expect(decision.getByRole('button')).toHaveCount(0)
})

test('somebody who wrote nothing in a change approves it', async ({ page }) => {
  await open(page, 'zhao.min')
  await expect(page.getByRole('button', { name: '批准' })).toBeVisible()
  await expect(page.getByText('须由另一人审批')).toHaveCount(0)
})

test('a change tells each time that its release was stopped, by whom or by its date, and why', async ({ page }) => {
  await answerApi(page, me('DESIGNER'))
  await page.goto('/studio/changes/sc4')
  const stopped = page.getByRole('listitem').filter({ hasText: '发布，未成功' })
  await expect(stopped).toHaveCount(2)
  await expect(stopped.first()).toContainText('到生效日期自动发布，未成功')
  await expect(stopped.last()).toContainText('林设计 发布，未成功')
  await expect(stopped.last()).toContainText('item_examination 已有新的生效版本。')
})

test('a change that is not in force on its day says that its release is late, and can be released', async ({
  page,
}) => {
  await answerApi(page, me('DESIGNER'))
  await page.goto('/studio/changes/sc5')
  await expect(page.getByRole('status').filter({ hasText: '应于 2026年3月11日' })).toContainText('自动重试')
  await expect(page.getByRole('button', { name: '发布' })).toBeVisible()
})
