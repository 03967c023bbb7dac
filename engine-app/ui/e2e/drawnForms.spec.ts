import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

test.describe('a form in the studio', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 760, 'a phone reads drafts and does not edit them')

  test('is drawn, saved with each edit, undone, and tried as it will be filled in', async ({ page }) => {
    const sent = await answerApi(page, me('DESIGNER'))
    await page.goto('/studio/parts/sp3')
    const drawn = page.getByRole('group', { name: '表单', exact: true })
    await expect(drawn.getByText('意见')).toBeVisible()
    await expect(page.getByRole('button', { name: '重做' })).toBeDisabled()

    await drawn.locator('.fjs-element[data-field-type="textarea"]').click()
    await page.locator('.fjs-properties-container').getByText('常规').click()
    await page.locator('[data-entry-id="key"] input').fill('finding')
    await expect
      .poll(() => sent.some((each) => each.includes('/sp3/revisions') && each.includes('"key": "finding"')))
      .toBe(true)

    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByRole('button', { name: '重做' })).toBeEnabled()
    await page.getByRole('button', { name: '重做' }).click()

    await page.getByRole('button', { name: '预览' }).click()
    await expect(page.getByRole('group', { name: '表单预览' }).getByLabel('意见')).toBeVisible()
    await expect(page.getByTitle('Powered by bpmn.io')).toBeVisible()
  })

  test('has no component that shows what is elsewhere', async ({ page }) => {
    await answerApi(page, me('DESIGNER'))
    await page.goto('/studio/parts/sp3')
    const palette = page.locator('.fjs-palette-container')
    await expect(palette.getByText('单行文字')).toBeVisible()
    for (const kind of ['html', 'iframe', 'image', 'button', 'expression', 'filepicker', 'documentPreview', 'table']) {
      await expect(palette.locator(`[data-field-type="${kind}"]`)).toHaveCount(0)
    }
  })
})

test.describe('a form at its stage', () => {
  const schema = JSON.stringify({
    type: 'default',
    id: 'site_visit',
    schemaVersion: 19,
    components: [
      {
        type: 'textarea',
        id: 'f1',
        key: 'drains',
        label: '排水情况',
        validate: { required: true, maxLength: 20 },
      },
      { type: 'number', id: 'f2', key: 'sinks', label: '水池数', validate: { min: 1 } },
    ],
  })
  const bound = (more: object = {}) => ({
    stage: 's1',
    task: 't1',
    element: 'examine',
    title: { zh: '审查并出具意见', en: 'Examine' },
    department: 'MARKET',
    key: 'site_visit',
    name: { zh: '现场核查', en: 'Site visit' },
    schema,
    values: {},
    answers: 0,
    asks: true,
    fillable: true,
    withheld: false,
    ...more,
  })

  test('is held against its schema here and at the server, and kept', async ({ page }) => {
    let refuse = true
    const sent = await answerApi(page, me('APPROVER'), {
      'GET /api/cases/c1/stage-forms': [bound()],
      'POST /api/tasks/t1/stage-form': () =>
        refuse
          ? {
              status: 400,
              problem: {
                detail: '水池数：不大于 9。',
                errors: [{ field: 'values.sinks', message: '水池数：不大于 9。' }],
              },
            }
          : { caseId: 'c1', caseNumber: 'x', caseVersion: 9, message: { zh: '表单已保存', en: 'The form is kept' } },
    })
    await page.goto('/cases/c1')
    const sheet = page.getByRole('region', { name: '现场核查' })
    await expect(sheet.getByTitle('Powered by bpmn.io')).toBeVisible()
    await sheet.getByRole('button', { name: '保存表单' }).click()
    await expect(sheet.getByText('请填写。')).toBeVisible()
    expect(sent.filter((each) => each.includes('stage-form {'))).toHaveLength(0)

    await sheet.getByLabel('排水情况').fill('通畅')
    await sheet.getByLabel('水池数').fill('12')
    await sheet.getByRole('button', { name: '保存表单' }).click()
    await expect(sheet.getByText('水池数：不大于 9。').first()).toBeVisible()
    await expect(sheet.getByLabel('排水情况')).toHaveValue('通畅')

    refuse = false
    await sheet.getByLabel('水池数').fill('2')
    await sheet.getByRole('button', { name: '保存表单' }).click()
    await expect(sheet.getByRole('status')).toContainText('表单已保存')
    expect(sent.findLast((each) => each.includes('stage-form {'))).toContain('{"values":{"drains":"通畅","sinks":2}}')
  })

  test('is read in the case afterwards, by who handles it', async ({ page }) => {
    const filled = { filledBy: '赵敏', filledAt: '2026-03-11T09:20:00+08:00', answers: 1, fillable: false }
    await answerApi(page, me('APPROVER'), {
      'GET /api/cases/c1/stage-forms': [bound({ ...filled, values: { drains: '通畅' } })],
    })
    await page.goto('/cases/c1?tab=form')
    await expect(page.getByLabel('排水情况')).toHaveValue('通畅')
    await expect(page.getByText('赵敏 于')).toBeVisible()
  })

  test('is not shown to who only supervises', async ({ page }) => {
    await answerApi(page, me('SUPERVISOR'), {
      'GET /api/cases/c1/stage-forms': [
        bound({ answers: 1, filledBy: '赵敏', filledAt: '2026-03-11T09:20:00+08:00', fillable: false, withheld: true }),
      ],
    })
    await page.goto('/cases/c1?tab=form')
    await expect(page.getByText('填写的内容只有办理此件的人员可以看到。').first()).toBeVisible()
    await expect(page.getByLabel('排水情况')).toHaveCount(0)
  })
})

test('a stage of a model is given one of the forms that exist', async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) < 760, 'a phone reads drafts and does not edit them')
  const sent = await answerApi(page, me('DESIGNER'))
  await page.goto('/studio/parts/sp1')
  await page.locator('[data-element-id="examine"]').first().click()
  const choice = page.getByLabel('在本环节填写的表单')
  if (!(await choice.isVisible())) await page.getByText('环节表单').click()
  await choice.selectOption({ label: '现场核查 (site_visit)' })
  await expect
    .poll(() => sent.some((each) => each.includes('/sp1/revisions') && each.includes('camunda:formRef="site_visit"')))
    .toBe(true)
})
