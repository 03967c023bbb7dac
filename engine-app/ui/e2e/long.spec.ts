import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { row, task, view } from './fixtures/cases'
import { me } from './fixtures/people'

const long = 'A'.repeat(120)
const list = <T>(one: T) => ({ items: [{ ...one, applicantName: long }], next: null })
const stage = { clockId: 'k1', stage: { zh: '审查', en: 'Examine' } }
const longCase = { ...view(), applicant: { ...view().applicant, name: long, address: long } }

for (const path of ['/tasks', '/cases', '/cases/c1', '/cases/c1/receipt', '/board/cases?kind=near']) {
  test(`a name without a blank wraps: ${path}`, async ({ page }) => {
    await answerApi(page, me('CLERK', 'APPROVER', 'SUPERVISOR'), {
      'GET /api/tasks': list(task(1)),
      'GET /api/cases': list(row(1)),
      'GET /api/board/cases': list({ ...row(1), ...stage }),
      'GET /api/cases/c1': longCase,
    })
    await page.goto(path)
    await expect(page.locator('main').getByText(long).first()).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  })
}
