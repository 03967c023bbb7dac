import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { CasePage } from './objects/case'

test('what was typed elsewhere is there, and what is typed here is said to be kept, or not', async ({ page }) => {
  let connected = true
  await answerApi(page, me('APPROVER'), {
    'GET /api/drafts': { form: 'f', content: '{"text":"在另一台电脑上写的"}', keptAt: '2026-03-11T08:00:00+08:00' },
    'PUT /api/drafts': () =>
      connected ? { form: 'f', content: '{}', keptAt: '2026-03-11T09:20:00+08:00' } : { status: 503, problem: {} },
  })
  const found = new CasePage(page)
  await found.open('c1')
  const text = found.form.getByLabel('审查意见')
  await expect(text).toHaveValue('在另一台电脑上写的')
  await expect(found.form).toContainText('已恢复')
  await text.fill('改写')
  await expect(found.form).toContainText('草稿已保存')
  connected = false
  await text.fill('断网之后')
  await expect(found.form).toContainText('暂存在本机')
})

test('a case is followed on its page too', async ({ page }) => {
  let followed = true
  const sent = await answerApi(page, me('APPROVER'), {
    'GET /api/cases/c1/following': () => ({ followed }),
    'DELETE /api/cases/c1/following': () => void (followed = false),
  })
  await page.goto('/cases/c1')
  const follow = page.getByRole('button', { name: /^关注/ })
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await follow.click()
  await expect(follow).toHaveAttribute('aria-pressed', 'false')
  expect(sent).toContain('DELETE /api/cases/c1/following ')
})

test('a supervisor follows no case', async ({ page }) => {
  await answerApi(page, me('SUPERVISOR'))
  await page.goto('/cases/c1')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /^关注/ })).toHaveCount(0)
})

test('the diagram says who has a step and for how long, to the keyboard too', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await page.goto('/cases/c1?tab=diagram')
  const step = page.locator('.outline button').first()
  await step.focus()
  await expect(page.locator('.panel .who')).toContainText('赵敏')
  await expect(page.locator('.panel .who')).toContainText('已 5 天')
})
