// node zz.mjs BASE LOGIN LANG WIDTH PREFIX PATH... ; SCHEME=dark TOP=1(no full page) ; CASE is replaced by the first case of the login's task list
import { chromium } from '@playwright/test'
const [base, login, lang, width, prefix, ...paths] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const context = await browser.newContext({ locale: lang === 'en' ? 'en-GB' : 'zh-CN', viewport: { width: +width, height: +width < 500 ? 844 : 900 }, colorScheme: process.env.SCHEME || 'light', baseURL: base })
const page = await context.newPage()
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()))
page.on('pageerror', (e) => console.log('pageerror:', e.message))
if (login !== '-') {
  await page.goto('/login')
  await page.locator('input').first().fill(login)
  await page.locator('input[type=password]').fill(process.env.PASSWORD || 'yunxi-demo-2026')
  await page.keyboard.press('Enter')
  await page.waitForURL((u) => !u.pathname.includes('login'))
}
let n = 0
for (const path of paths) {
  await page.goto(path)
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle').catch(() => {})
  await page.waitForTimeout(600)
  const file = `${prefix}-${n++}.png`
  await page.screenshot({ path: file, fullPage: !process.env.TOP })
  console.log(path, '->', file)
}
await browser.close()
