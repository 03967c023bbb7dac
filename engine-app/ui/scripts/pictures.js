import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** Takes the pictures of the documentation from a running demonstration: LIANBAN_URL, http://localhost:8080 where it is not given. */
const lianban = process.env['LIANBAN_URL'] ?? 'http://localhost:8080'
const password = 'yunxi-demo-2026'
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

async function as(login, viewport = desk, locale = 'zh-CN') {
  const context = await browser.newContext({
    baseURL: lianban,
    viewport,
    locale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto('/login')
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/login')
  return page
}

async function take(page, name) {
  await page.locator('main h1').waitFor()
  await page.waitForFunction(() => !document.querySelector('.arrival > .held, .el-skeleton'))
  // the first page of a paper is painted after the page around it
  await page.waitForFunction(() => {
    const pane = document.querySelector('.pane')
    if (!pane || pane.getBoundingClientRect().top > innerHeight) return true
    const picture = pane.querySelector('img')
    if (picture) return picture.complete && picture.naturalWidth > 0
    const sheet = pane.querySelector('canvas')
    if (!sheet) return false
    const pixels = sheet.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height).data
    return new Uint32Array(pixels.buffer).some((pixel) => pixel !== 0 && pixel !== 0xffffffff)
  })
  await page.evaluate(() => document.activeElement?.blur())
  const path = fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url))
  await page.screenshot({ path })
  console.log(path)
}

/** A case that stands still while several departments work on it, the fire brigade among them. */
async function suspendedCase(page) {
  const get = async (path) => (await page.request.get(path)).json()
  const { items } = await get('/api/board/cases?kind=suspended&limit=100')
  for (const id of new Set(items.map((row) => row.id))) {
    const view = await get(`/api/cases/${id}`)
    const stopped = view.clocks.some((clock) => clock.kind === 'PROMISED' && clock.state === 'SUSPENDED')
    if (stopped && view.branches.some((branch) => branch.department === 'FIRE')) return id
  }
  throw new Error('in this demonstration no case of several departments stands still')
}

const supervisor = await as('supervisor')
await supervisor.goto('/board')
await take(supervisor, 'board')

const shown = await suspendedCase(supervisor)
for (const [name, viewport] of Object.entries({ case: { width: 1440, height: 1000 }, phone })) {
  const page = await as('fire.approver', viewport)
  await page.goto(`/cases/${shown}`)
  await take(page, name)
}

const department = await as('market.approver')
await department.goto('/tasks?scope=department')
await take(department, 'task-list')

const clerk = await as('clerk1')
await clerk.goto('/window/open-restaurant')
const situation = clerk.locator('section[aria-labelledby=situation]')
await situation.waitFor()
const materials = clerk.locator('section[aria-labelledby=materials]')
const open = situation.locator('fieldset:not(:has(.is-checked))')
// an answer may bring another question
while (!(await materials.isVisible())) {
  await open.or(materials).first().waitFor()
  if (await open.count()) await open.first().locator('label').first().click()
}
await clerk.locator('section[aria-labelledby=applicant]').getByText('企业', { exact: true }).click()
await clerk.waitForLoadState('networkidle')
await materials.getByRole('button').first().click()
await situation
  .locator('fieldset')
  .last()
  .evaluate((question) => question.scrollIntoView())
await take(clerk, 'window')

// a change is begun for the picture, and given up after it
const designer = await as('designer')
await designer.goto('/studio')
const inForce = designer.locator('section[aria-labelledby=in-force] tr', { hasText: '决定与送达' })
await inForce.getByRole('button', { name: '修改' }).click()
await designer.locator('g[data-element-id=ready_for_delivery] > .djs-hit').click({ force: true })
await designer.keyboard.press('r')
await designer.locator('.djs-popup').getByText('并行网关', { exact: true }).click()
await designer.getByRole('navigation', { name: '侧栏' }).getByRole('link', { name: '校验' }).click()
await designer.locator('.findings li', { hasText: 'deadlock' }).first().getByRole('button', { name: '演示' }).click()
const forward = designer.getByRole('button', { name: '下一步' })
while (await forward.isEnabled()) await forward.click()
await take(designer, 'studio')
await designer.getByRole('link', { name: '返回变更单' }).click()
await designer.getByRole('button', { name: '放弃变更单' }).click()
await designer.getByRole('dialog').getByRole('button', { name: '放弃变更单' }).click()
await designer.waitForURL((url) => url.pathname === '/studio')

// a published log is no part of the demonstration: its picture is taken anew where one was read
const systems = await (await supervisor.request.get('/api/exchange/systems')).json()
const read = systems.find((each) => each.historical)
if (read) {
  const admin = await as('admin', { width: 1440, height: 1100 }, 'en-GB')
  await admin.goto(`/systems/${read.code}`)
  await take(admin, 'system')
}
await browser.close()
