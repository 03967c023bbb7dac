import { expect, test } from '@playwright/test'
import { District } from './objects/district'
import { FindingPage } from './objects/finding'
import { whenReady } from './objects/login'
import { pdf } from './objects/papers'
import { ServiceWindow } from './objects/window'

/** A case is left lying until its promise is broken; then the card for it goes its whole way, by people of three offices. */
test.skip(!process.env['BASE_URL'], 'needs a running lianban')
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'one walk is enough')

const shots = process.env['SHOTS']

const situation = [
  [/烟草制品/, '零售烟草制品'],
  [/户外招牌/, '设置户外招牌'],
  [/热加工/, '店内热加工制作'],
  [/他人代办/, '本人办理'],
  [/招牌设置在何处/, '自有经营场所外墙'],
  [/告知承诺方式/, '不采用告知承诺方式'],
] as const

test('a card is issued, answered, upheld, appealed against and revoked', async ({ browser, page: visitor }) => {
  test.setTimeout(300_000)
  await whenReady(visitor)
  const district = new District(browser)

  const clerk = await district.page('clerk2')
  const window = new ServiceWindow(clerk)
  await window.choose('餐', /开办餐饮店/)
  for (const [question, answer] of situation) await window.answer(question, answer)
  await window.submit({ name: '云溪区久等餐饮有限公司', idNumber: '91990101MA0DEM001L', phone: '13900000002' })
  const id = /cases\/([^/]+)\//.exec(clerk.url())?.[1] ?? ''

  // nobody looks at it: it is deemed accepted, and then the promise passes
  await district.moveClock(45)
  const supervisor = await district.page('supervisor')
  const row = supervisor.locator('section[aria-labelledby=case-findings] tbody tr', { hasText: '超过承诺办结时限' })
  await expect(async () => {
    await supervisor.goto(`/cases/${id}?tab=oversight`)
    await expect(row.first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
  await expect(row.first()).toContainText('黄牌')
  await expect(row.first()).toContainText('待答复')
  await row.first().locator('[data-row-link]').click()
  await expect(supervisor).toHaveURL(/\/findings\//)
  const path = new URL(supervisor.url()).pathname

  const atSupervisor = new FindingPage(supervisor)
  await expect(supervisor.locator('section[aria-labelledby=clocks] .cell.counted').first()).toBeVisible()
  // nobody answered in time either; but nobody revokes what nobody has answered
  await expect(atSupervisor.toDo).toContainText('答复期限已于')
  await expect(atSupervisor.steps.last()).toContainText('已逾期')
  await expect(atSupervisor.button('撤销')).toHaveCount(0)
  if (shots) await supervisor.screenshot({ path: `${shots}/card-issued.png`, fullPage: true })

  const head = await district.page('market.head')
  const atHead = new FindingPage(head)
  await atHead.open(path)
  await atHead.act('答复', '经办人休假未交接，已补办交接并约谈。', pdf)
  await expect(atHead.state).toHaveText('已答复')
  await expect(atHead.steps.filter({ hasText: '部门答复' })).toContainText('情况说明.pdf')
  await expect(atHead.steps.filter({ hasText: '部门答复' })).toContainText('逾期')

  await atSupervisor.open(path)
  await atSupervisor.act('维持', '交接是部门内部事务，不影响承诺。')
  await expect(atSupervisor.state).toHaveText('维持')

  await atHead.open(path)
  await atHead.act('申诉', '期间系统停机两日，有运维记录。', pdf)
  await expect(atHead.state).toHaveText('申诉中')

  // who upheld the card does not decide on the appeal
  await atSupervisor.open(path)
  await expect(atSupervisor.toDo).toContainText('不得再对申诉作出认定')
  await expect(atSupervisor.button('撤销')).toHaveCount(0)

  const other = await district.page('supervisor2')
  const atOther = new FindingPage(other)
  await atOther.open(path)
  await atOther.act('撤销', '运维记录属实，予以撤销。')
  await expect(atOther.state).toHaveText('已撤销')
  await expect(atOther.steps).toHaveCount(5)
  if (shots) await other.screenshot({ path: `${shots}/card-revoked.png`, fullPage: true })

  // nothing is deleted: it stays in the list, as revoked
  await head.goto('/findings?state=REVOKED')
  await expect(head.locator('tbody tr').first()).toContainText('已撤销')
})
