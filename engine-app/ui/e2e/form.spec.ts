import { expect, test, type Route } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { view } from './fixtures/cases'
import { caseForm } from './fixtures/form'
import { me } from './fixtures/people'
import { fillForm } from './objects/form'
import { sound } from './objects/sound'
import { ServiceWindow } from './objects/window'

test('the window fills in one form for all departments, and each fault stands at its field', async ({ page }, info) => {
  let refused = false
  const sent = await answerApi(page, me('CLERK'), {
    'POST /api/applications': (route: Route) => {
      const body = route.request().postDataJSON() as { form: Record<string, string> }
      refused = body.form['floor-area'] === '1999'
      return refused
        ? {
            status: 400,
            problem: {
              detail: 'x',
              errors: [{ field: 'form.floor-area', message: '经营场所建筑面积：与产权证不符。' }],
            },
          }
        : { caseId: 'c1', caseNumber: '1' }
    },
  })
  const window = new ServiceWindow(page)
  await window.choose('开饭店', /开办餐饮店/)
  await window.answer('是否销售烟草制品？', '否')
  await window.answer('是否在店内热加工制作食品？', '否')
  const form = page.locator('section[aria-labelledby=merged-form]')
  await expect(form).toContainText(
    '2 个部门的 11 项合并为 6 项，相同的内容只填一次。 取自申请人信息，不再填写：经营者名称。',
  )
  await expect(form.locator('[data-field=uses-gas]')).toContainText('消防')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(form.getByText('请填写。')).toHaveCount(5)
  await sound(page, 'form-faults', info.project.name)
  await fillForm(page)
  const area = page.getByLabel('经营场所建筑面积')
  await area.fill('4.99')
  await expect(form.getByText('不小于 5。', { exact: false }).last()).toBeVisible()
  await area.fill('1999')
  await page.reload()
  await expect(area).toHaveValue('1999')
  const data = page.locator('section[aria-labelledby=applicant] .fields input')
  await data.nth(0).fill('山城小面馆')
  await data.nth(1).fill('91350100M000100Y43')
  await data.nth(2).fill('13900000001')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(form.locator('[data-field=floor-area]')).toContainText('与产权证不符。')
  await area.fill('86.5')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page).toHaveURL(/\/cases\/c1\/receipt/)
  const body = sent.filter((each) => each.startsWith('POST /api/applications')).at(-1)
  expect(body).toContain('"premises-right":"own"')
  expect(body).not.toContain('business-name')
})

test('a department reads its own fields first, and what was filled in is only text', async ({ page }) => {
  await answerApi(page, {
    ...me('APPROVER'),
    department: { code: 'FIRE', name: { zh: '消防救援大队', en: 'Fire Brigade' } },
  })
  await page.goto('/cases/c1?tab=form')
  const own = page.locator('.panel.form')
  await expect(own.getByText('是否使用燃气').first()).toBeVisible()
  await expect(own.getByText('<img src=x onerror=alert(1)> 云溪路 1 号一层').first()).toBeVisible()
  await expect(own.getByText('租赁')).toBeHidden()
  await own.getByText('申请表全部内容（7 项）').click()
  await expect(own.getByText('租赁')).toBeVisible()
  await expect(own.locator('img')).toHaveCount(0)
})

test('the window hands in a field that was asked for, and a fault of the server stands at it', async ({
  page,
}, info) => {
  const correcting = {
    ...view(),
    state: 'CORRECTING',
    tasks: [],
    materials: view().materials.map((each) => ({ ...each, state: 'PROVIDED' })),
    correctionNotice: {
      items: [{ key: 'form.floor-area', defect: '与图纸不一致', departments: ['FIRE'] }],
      fields: [
        { key: 'form.floor-area', label: { zh: '经营场所建筑面积', en: 'Floor area' }, there: false },
        { key: 'form.uses-gas', label: { zh: '是否使用燃气', en: 'Is gas used?' }, there: true },
      ],
      sentBy: '周敏',
      sentAt: '2026-03-10T10:00:00+08:00',
      dueOn: '2026-03-17',
    },
    actions: [
      {
        name: 'corrections',
        href: '/api/cases/c1/corrections',
        label: { zh: '收取补正材料', en: 'Take corrections in' },
        allowed: true,
      },
    ],
  }
  const sent = await answerApi(page, me('CLERK'), {
    'GET /api/cases/c1': correcting,
    'POST /api/cases/c1/corrections': {
      status: 400,
      problem: { detail: 'x', errors: [{ field: 'form.floor-area', message: '经营场所建筑面积：不小于 5 平方米。' }] },
    },
  })
  await page.goto('/cases/c1?do=/api/cases/c1/corrections')
  const asked = page.locator('section[aria-labelledby=asked]')
  await expect(asked.getByText('原来填写： 86.5 平方米')).toBeVisible()
  await expect(asked.getByText('要补正的内容： 与图纸不一致')).toBeVisible()
  await expect(asked.getByText('是否使用燃气')).toHaveCount(0)
  await asked.locator('form').getByRole('button', { name: '收取补正材料' }).click()
  await expect(asked.getByText('或者更正一项申请表内容')).toBeVisible()
  await asked.getByLabel('经营场所建筑面积').fill('2')
  await asked.locator('form').getByRole('button', { name: '收取补正材料' }).click()
  await expect(asked.locator('[data-field=floor-area]')).toContainText('不小于 5 平方米。')
  await sound(page, 'form-corrections', info.project.name)
  expect(sent.at(-1)).toContain('"form":{"floor-area":"2"}')
  await expect(page.getByRole('link', { name: '申请表 已更正 1 项' })).toBeVisible()
  await page.goto('/cases/c1?tab=opinions')
  await expect(page.locator('.panel.opinions')).toContainText('申请表：经营场所建筑面积: 与图纸不一致')
})

test('what a field said before it was corrected is read beside what it says now', async ({ page }, info) => {
  const at = '2026-03-12T09:20:00+08:00'
  await answerApi(page, me('CLERK'), {
    'GET /api/cases/c1/form': {
      ...caseForm,
      revision: 2,
      changes: [
        { revision: 2, field: 'floor-area', earlier: '80', later: '86.5', by: '林晓', byApplicant: true, at },
        { revision: 2, field: 'uses-gas', earlier: 'yes', later: 'yes', by: '周敏', byApplicant: false, at },
      ],
    },
  })
  await page.goto('/cases/c1?tab=form')
  const changes = page.locator('section[aria-labelledby=form-changes]')
  await expect(changes).toContainText('更正记录（现为第 2 版）')
  await expect(changes).toContainText('80 平方米 → 86.5 平方米')
  await expect(changes).toContainText('申请人 林晓')
  await expect(changes).toContainText('确认无误：是')
  await sound(page, 'form-changes', info.project.name)
})
