import { expect, test, type Route } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { fieldsOf } from '../src/shared/form/merged'
import { correcting, story } from './fixtures/applicant'
import { form } from './fixtures/form'
import { fillForm } from './objects/form'
import { answerAll } from './objects/situation'
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
  await page.getByRole('button', { name: '提交补正内容' }).click()
  await expect(page.getByText('请至少上传一份材料，或者更正一项。')).toBeVisible()
  await page.getByLabel('经营场所平面图').setInputFiles(photo('IMG_2041.jpg'))
  await expect(page.getByText('还有 1 项没有补正')).toBeVisible()
  await page.getByLabel('租赁合同').setInputFiles(photo('x.heic'))
  await expect(page.getByRole('alert')).toContainText('只接受 PDF')
  await sound(page, 'filing-corrections', info.project.name)
  await page.reload()
  await expect(page.getByText('IMG_2041.jpg').first()).toBeVisible()
  await page.getByRole('button', { name: '提交补正内容' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('还缺 1 项：租赁合同')
  await question.getByRole('button', { name: '先补正其余内容' }).click()
  await expect(question).toBeHidden()
  expect(sent.filter((each) => each.includes('/corrections'))).toEqual([])
  await page.getByRole('button', { name: '提交补正内容' }).click()
  await question.getByRole('button', { name: '先提交已补正的' }).click()
  await expect(page.getByText('补正内容已提交。')).toBeVisible()
  expect(sent.at(-1)).toContain('{"materials":[{"key":"site-plan","attachmentId":"u1"}],"form":{}}')
})

test('a field of the form is corrected in its place, or stood by, and a fault stands at the field', async ({
  page,
}, info) => {
  const fields = [
    {
      key: 'form.floor-area',
      name: { zh: '经营场所建筑面积', en: 'Floor area' },
      defect: '与产权证不符。',
      there: false,
    },
    { key: 'form.uses-gas', name: { zh: '是否使用燃气', en: 'Is gas used?' }, defect: '图上有燃气灶。', there: false },
  ]
  const [area, gas] = ['floor-area', 'uses-gas'].map((key) => fieldsOf(form).find((field) => field.key === key))
  let done = false
  const sent = await answerApi(page, null, {
    'GET /api/applicant/cases/c1': () =>
      done ? { ...story, state: 'RECEIVED' } : { ...correcting, asked: [...fields, correcting.asked[2]] },
    'GET /api/applicant/cases/c1/uploads': [],
    'GET /api/applicant/cases/c1/asked-fields': [
      { field: area, value: '86.5' },
      { field: gas, value: 'yes' },
    ],
    'POST /api/applicant/cases/c1/corrections': (route: Route) => {
      const body = route.request().postDataJSON() as { form: Record<string, string> }
      done = body.form['floor-area'] === '90'
      return done
        ? {}
        : { status: 400, problem: { detail: 'x', errors: [{ field: 'form.floor-area', message: '应为今年的数。' }] } }
    },
  })
  await page.goto('/public/cases/c1')
  await expect(page.getByText('原来填写： 86.5 平方米')).toBeVisible()
  await page.getByLabel('经营场所建筑面积').fill('2')
  await page.getByText('原来填写的没有错，不改').last().click()
  await expect(page.getByText('要补正的内容已全部准备好')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('经营场所建筑面积')).toHaveValue('2')
  await expect(page.getByText('要补正的内容已全部准备好')).toBeVisible()
  await page.getByRole('button', { name: '提交补正内容' }).click()
  await expect(page.locator('[data-field=floor-area]')).toContainText('不小于 5。')
  expect(sent.filter((each) => each.includes('/corrections'))).toEqual([])
  await sound(page, 'filing-fields', info.project.name)
  await page.getByLabel('经营场所建筑面积').fill('91')
  await page.getByRole('button', { name: '提交补正内容' }).click()
  await expect(page.locator('[data-field=floor-area]')).toContainText('应为今年的数。')
  await page.getByLabel('经营场所建筑面积').fill('90')
  await page.getByRole('button', { name: '提交补正内容' }).click()
  await expect(page.getByText('补正内容已提交。')).toBeVisible()
  expect(sent.at(-1)).toContain('{"materials":[],"form":{"floor-area":"90","uses-gas":"yes"}}')
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('corrections')))).toEqual(
    [],
  )
})

test('one applies online in four steps, leaves, comes back, and hands in once', async ({ page }, info) => {
  // four steps, each with its looks: longer than a page's own test
  test.slow()
  const draft = {
    id: 'd1',
    serviceCode: 'open-restaurant',
    content: { answers: {} as Record<string, string>, name: '林晓', phone: '10000000001', address: '' },
    keptAt: '2026-03-11T09:20:00+08:00',
    uploads: [] as unknown[],
  }
  const sent = await answerApi(page, null, {
    'GET /api/applicant/applications': () => [draft],
    'POST /api/applicant/applications': (route: Route) => {
      draft.content.answers = (route.request().postDataJSON() as { content: typeof draft.content }).content.answers
      return draft
    },
    'GET /api/applicant/applications/d1': () => draft,
    'PUT /api/applicant/applications/d1': (route: Route) => {
      draft.content = route.request().postDataJSON() as typeof draft.content
      return draft
    },
    'POST /api/applicant/applications/d1/submission': { caseId: 'c1', caseNumber: story.number },
  })
  await page.route('**/api/applicant/applications/d1/uploads/*', async (route) => {
    const file = { material: route.request().url().split('/').at(-1), id: 'u1', name: 'IMG_1.jpg', size: 1_200_000 }
    draft.uploads = [file]
    await route.fulfill({ json: file })
  })
  await page.goto('/public/services/open-restaurant?who=person')
  await expect(page.getByText(/还有 \d 个问题要回答/)).toBeVisible()
  await answerAll(page)
  await page.getByRole('link', { name: '开始在线申请' }).click()
  await expect(page.getByText('第 1 步，共 4 步')).toBeVisible()
  await sound(page, 'filing-situation', info.project.name)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('申请人姓名').fill('')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('请填写名称。')).toBeVisible()
  await page.getByLabel('申请人姓名').fill('林晓')
  await page.getByLabel('联系地址').fill('云溪路 1 号')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('请填写。')).toHaveCount(5)
  await fillForm(page)
  await expect(page.getByText(/已保存|保存于/)).toBeVisible()
  await sound(page, 'filing-details', info.project.name)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.locator('input[type=file]').first().setInputFiles(photo('IMG_1.jpg'))
  await expect(page.getByText('IMG_1.jpg').first()).toBeVisible()
  await sound(page, 'filing-materials', info.project.name)
  await page.goto('/public/cases')
  await sound(page, 'filing-drafts', info.project.name)
  await page.getByRole('link', { name: '继续填写' }).click()
  await page.goto('/public/applications/d1?step=4')
  await expect(page.getByText('云溪路 1 号', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('86.5 平方米')).toBeVisible()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('.field [role=alert]')).toHaveCount(1)
  await page.getByLabel('请再次填写您的证件号码').fill('990101198001010014')
  await sound(page, 'filing-check', info.project.name)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('申请已提交。')).toBeVisible()
  await expect(page).toHaveURL(/public\/cases\/c1/)
  expect(sent.filter((each) => each.includes('/submission'))).toHaveLength(1)
  expect(sent.find((each) => each.includes('/submission'))).toContain('"attachmentId":"u1"')
  expect(sent.find((each) => each.includes('/submission'))).toContain('"floor-area":"86.5"')
})
