import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { task, view } from './fixtures/cases'
import { me } from './fixtures/people'
import { CasePage } from './objects/case'
import { TaskList } from './objects/tasks'
import { ServiceWindow } from './objects/window'

test('the task list is walked with j and k, and fields keep their keys', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new TaskList(page).open()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(page.locator('tbody tr').nth(1).locator('a')).toBeFocused()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially('jk')
  await expect(page).toHaveURL(/q=jk/)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('a filter stands in the address and Back of the browser leads to the list as it was', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new TaskList(page).open('department')
  await page.getByRole('link', { name: /已超期/ }).click()
  await expect(page).toHaveURL(/scope=department&filter=overdue/)
  await page.locator('[data-row-link]').first().click()
  await expect(page.locator('section[aria-labelledby=asked]')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/scope=department&filter=overdue/)
})

test('who was second at claiming is told who was first', async ({ page }) => {
  await answerApi(page, me('APPROVER'), {
    'POST /api/tasks/t1/claim': {
      status: 409,
      problem: { detail: '任务已被认领。', by: '钱伟', at: '2026-03-11T09:00:00+08:00' },
    },
    'GET /api/tasks': { items: [task(1)], next: null },
  })
  await new TaskList(page).open('department')
  await page.getByRole('button', { name: /认领/ }).click()
  await expect(page.getByRole('alert')).toContainText('钱伟')
})

test('an opinion is given with the version of the case that was read', async ({ page }) => {
  const sent = await answerApi(page, me('APPROVER'))
  const found = new CasePage(page)
  await found.open('c1')
  await found.act('出具意见', async (form) => {
    await found.choose(form, '同意')
    await form.getByLabel('审查意见').fill('符合要求')
  })
  expect(sent.at(-1)).toBe('POST /api/tasks/t1/opinion {"result":"AGREE","text":"符合要求"}')
  await expect(found.form).toHaveCount(0)
})

test('a double-click on a button opens its form, and not that of a neighbour', async ({ page }) => {
  const open = view()
  // nothing lies open by itself: the task is not the reader's own
  const found = { ...open, tasks: open.tasks.map((task) => ({ ...task, mine: false })) }
  await answerApi(page, me('APPROVER'), { 'GET /api/cases/c1': found })
  await page.goto('/cases/c1')
  const button = page.locator('[data-action=consultations]')
  const before = await button.boundingBox()
  await button.dblclick()
  await expect(page).toHaveURL(/do=.*consultations/)
  expect((await button.boundingBox())?.width).toBe(before?.width)
})

test('a session that ends in the middle of a form costs no word', async ({ page }) => {
  let ended = false
  await answerApi(page, me('APPROVER'), {
    'GET /api/session': () => (ended ? { status: 401, problem: {} } : me('APPROVER')),
    'POST /api/session': () => {
      ended = false
      return me('APPROVER')
    },
    'POST /api/tasks/t1/opinion': () =>
      ended ? { status: 401, problem: {} } : { message: { zh: '已办', en: 'Done' } },
  })
  const found = new CasePage(page)
  await found.open('c1')
  // what is in hand lies open by itself
  await found.choose(found.form, '不同意')
  await found.form.getByLabel('审查意见').fill('缺少通风设施')
  ended = true
  await found.form.locator('button[type=submit]').click()
  await expect(page).toHaveURL(/\/login\?return=/)
  await page.locator('#login').fill('zhao.min')
  await page.locator('#password').fill('whatever')
  await page.locator('form button[type=submit]').click()
  await expect(found.form.getByLabel('审查意见')).toHaveValue('缺少通风设施')
  await found.form.locator('button[type=submit]').click()
  await expect(found.asked.locator('> .told')).toBeVisible()
})

test('what is forbidden is shown with its reason', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  const found = new CasePage(page)
  await found.open('c1')
  const closed = found.button('申请延期')
  await expect(closed).toHaveAttribute('aria-disabled', 'true')
  await expect(closed).toHaveAccessibleDescription(
    /只有牵头部门可以申请延长。.*请与牵头部门联系。.*行政许可法 第四十二条/s,
  )
  // it can be reached and read, and pressing it does nothing
  await closed.press('Enter')
  await expect(page).toHaveURL(/\/cases\/c1$/)
  await found.button('征询其他部门').click()
  await expect(found.form).toContainText('不停止计时；答复之前不能出具意见。')
})

test('who comes back to a case is told what changed, where, and what its applicant had before', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  await new CasePage(page).open('c1')
  const news = page.getByRole('region', { name: '上次查看之后的变化' })
  await expect(news).toContainText('收到后补材料 ×2')
  await expect(page.getByRole('navigation').getByRole('link', { name: '意见与决定' })).toContainText('新')
  await news.getByRole('link', { name: '出具意见：同意' }).click()
  await expect(page).toHaveURL(/tab=opinions/)
  await expect(page.getByRole('complementary', { name: '该申请人以前办理的同类事项' })).toContainText('历时 21 天')
})

test('who has signed and who has not is seen, and who has not is reminded in one press', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  const found = new CasePage(page)
  await found.open('c1')
  await expect(found.asked).toContainText('签署进度：1 / 2')
  await expect(found.asked.getByRole('listitem').filter({ hasText: '高若水' })).toContainText('尚未签署')
  const sent = page.waitForRequest('**/api/consultations/s2/remind')
  await found.button('催办').click()
  expect((await sent).method()).toBe('POST')
})

test('the clerk takes an application and comes to its receipt', async ({ page }) => {
  const sent = await answerApi(page, me('CLERK'))
  const window = new ServiceWindow(page)
  await window.choose('开饭店', /开办餐饮店/)
  await window.answer('是否销售烟草制品？', '否')
  await window.answer('是否在店内热加工制作食品？', '否')
  await expect(page.getByText('由办理部门向市场监督管理局核验，无需提交')).toBeVisible()
  const applicant = { name: '山城小面馆', idNumber: '91350100M000100Y43', phone: '13900000001' }
  await window.submit(applicant, ['食品安全规章制度'])
  const body = sent.find((each) => each.startsWith('POST /api/applications {'))
  expect(body).toContain('"key":"c","provided":false')
  expect(body).toContain('"key":"a","provided":true')
})

test('a service is found by the letters of its pinyin, and the page says why', async ({ page }) => {
  await answerApi(page, me('CLERK'))
  await page.goto('/window')
  await page.getByRole('searchbox').fill('kfd')
  await expect(page.getByText('拼音：开饭店')).toBeVisible()
})

test('several scans at once go to their materials, and one that failed is tried again', async ({ page }) => {
  let tries = 0
  await answerApi(page, me('CLERK'), {
    'POST /api/attachments': () =>
      ++tries === 2 ? { status: 503, problem: { detail: '暂时不可用' } } : { id: `a${tries}`, name: 'x.pdf', size: 3 },
  })
  const window = new ServiceWindow(page)
  await window.choose('开饭店', /开办餐饮店/)
  await window.answer('是否销售烟草制品？', '否')
  await window.answer('是否在店内热加工制作食品？', '否')
  const scan = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
  await page
    .locator('section[aria-labelledby=materials] input[type=file][multiple]')
    .setInputFiles([scan('食品经营许可申请书.pdf'), scan('0001.pdf')])
  await expect(page.getByText('归入《食品经营许可申请书》')).toBeVisible()
  await page.getByRole('alert').getByRole('button').click()
  await page.getByLabel('这是哪份材料？ 0001.pdf').selectOption('食品安全规章制度')
  await expect(page.getByRole('checkbox', { name: /食品安全规章制度/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /食品经营许可申请书/ })).toBeChecked()
})

test('a wrong check digit is told at its field, and nothing is sent', async ({ page }) => {
  const sent = await answerApi(page, me('CLERK'))
  await new ServiceWindow(page).choose('', /开办餐饮店/)
  const window = new ServiceWindow(page)
  await window.answer('是否销售烟草制品？', '否')
  await window.answer('是否在店内热加工制作食品？', '否')
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y44')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('校验码不符')).toBeVisible()
  expect(sent.filter((each) => each.startsWith('POST /api/applications'))).toEqual([])
})

test('the days of the clock are walked with the arrow keys', async ({ page }) => {
  await answerApi(page, me('APPROVER'))
  const found = new CasePage(page)
  await found.open('c1')
  await found.day('2026-03-11').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(found.day('2026-03-02')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(found.day('2026-03-03')).toBeFocused()
})

test('a notice is previewed before it can be published', async ({ page }) => {
  const sent = await answerApi(page, me('ADMINISTRATOR'))
  await page.goto('/administration/calendar')
  await page.getByLabel('标题').fill('2027 年放假通知')
  await page.getByLabel('来源').fill('国办发明电〔2026〕1号')
  await page.getByLabel('发布日期').fill('2026-11-05')
  await page.getByLabel('发布日期').press('Enter')
  await page.getByLabel('日期', { exact: true }).fill('2027-01-01 HOLIDAY 元旦')
  await expect(page.getByRole('button', { name: '发布', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: '查看影响' }).click()
  await expect(page.getByText('2 个计时的到期日会改变')).toBeVisible()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText('通知已发布')).toBeVisible()
  expect(sent.at(-1)).toContain('"days":[{"date":"2027-01-01","kind":"HOLIDAY","name":"元旦"}]')
})
