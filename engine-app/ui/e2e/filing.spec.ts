import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { correcting, story } from './fixtures/applicant'
import { sound } from './objects/sound'

const photo = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from('x') })

test('what was asked for is uploaded one by one, stays when one leaves, and is handed in together', async ({
  page,
}, info) => {
  let done = false
  const kept: Record<string, unknown> = {}
  const sent = await answerApi(page, null, {
    'GET /api/applicant/cases/c1': () => (done ? { ...story, state: 'RECEIVED' } : correcting),
    'GET /api/applicant/cases/c1/uploads': () => Object.values(kept),
    'POST /api/applicant/cases/c1/uploads/site-plan': () =>
      (kept.plan = { material: 'site-plan', id: 'u1', name: 'IMG_2041.jpg', size: 2_400_000 }),
    'POST /api/applicant/cases/c1/uploads/lease': {
      status: 400,
      problem: { detail: '只接受 PDF、PNG 和 JPEG 文件。' },
    },
    'POST /api/applicant/cases/c1/corrections': () => {
      done = true
      return {}
    },
  })
  await page.goto('/public/cases/c1')
  await expect(page.getByText('图上没有标明消防通道。')).toBeVisible()
  await page.getByRole('button', { name: '提交补正材料' }).click()
  await expect(page.getByText('请至少上传一份材料。')).toBeVisible()
  await page.getByLabel('经营场所平面图').setInputFiles(photo('IMG_2041.jpg'))
  await expect(page.getByText('还有 1 份没有上传')).toBeVisible()
  await page.getByLabel('租赁合同').setInputFiles(photo('x.heic'))
  await expect(page.getByRole('alert')).toContainText('只接受 PDF')
  await sound(page, 'filing-corrections', info.project.name)
  await page.reload()
  await expect(page.getByText('IMG_2041.jpg').first()).toBeVisible()
  await page.getByRole('button', { name: '提交补正材料' }).click()
  await expect(page.getByText('补正材料已提交。')).toBeVisible()
  expect(sent.at(-1)).toContain('{"materials":[{"key":"site-plan","attachmentId":"u1"}]}')
})
