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

test('the diagram says who has a step and for how long, to the keyboard too', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await page.goto('/cases/c1?tab=diagram')
  const step = page.locator('.outline button').first()
  await step.focus()
  await expect(page.locator('.panel .who')).toContainText('赵敏')
  await expect(page.locator('.panel .who')).toContainText('已 5 天')
})
