import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { applicantMe } from './fixtures/applicant'
import { me } from './fixtures/people'
import { detail, services } from './fixtures/services'

const discontinued = { zh: '国务院取消了此项许可。', en: 'The State Council has abolished it.' }
const lists = services.map((service) => (service.code === detail.code ? { ...service, discontinued } : service))
const over = { ...detail, discontinued }

test('nobody finds what is discontinued, and who has its address reads why', async ({ page }) => {
  await answerApi(page, null, {
    'GET /api/public/services': lists,
    [`GET /api/public/services/${detail.code}`]: over,
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您想办什么事？')
  await expect(page.getByRole('link', { name: new RegExp(services[1]!.name.zh) })).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(detail.name.zh) })).toHaveCount(0)
  await page.goto(`/public/services/${detail.code}`)
  await expect(page.getByRole('note')).toContainText(discontinued.zh)
  await expect(page.getByRole('radio')).toHaveCount(0)
})

test('a draft of what is discontinued says why it cannot be handed in', async ({ page }) => {
  const draft = {
    id: 'd1',
    serviceCode: detail.code,
    content: { answers: {}, name: '', phone: '', address: '', form: {} },
    keptAt: '2026-03-10T09:00:00+08:00',
    uploads: [],
  }
  await answerApi(page, null, {
    'GET /api/applicant/session': applicantMe,
    'GET /api/applicant/applications/d1': draft,
    [`GET /api/public/services/${detail.code}`]: over,
  })
  await page.goto('/public/applications/d1')
  await expect(page.getByRole('note')).toContainText(discontinued.zh)
  await expect(page.getByRole('button', { name: '下一步' })).toHaveCount(0)
})

test('the window does not offer it, and still records what was in hand before', async ({ page }) => {
  await answerApi(page, me('CLERK'), {
    'GET /api/catalogue/services': lists,
    [`GET /api/catalogue/services/${detail.code}`]: over,
  })
  await page.goto('/window')
  await expect(page.getByRole('link', { name: new RegExp(services[1]!.name.zh) })).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(detail.name.zh) })).toHaveCount(0)
  await page.goto(`/window/${detail.code}`)
  await expect(page.getByRole('note')).toContainText(discontinued.zh)
  await expect(page.getByRole('radio').first()).toBeVisible()
})
