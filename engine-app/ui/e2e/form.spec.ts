import { expect, test, type Route } from '@playwright/test'
import { answerApi } from './fixtures/api'
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
