import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'

/** What the scripts weigh that a page has loaded, as they travel. */
async function scriptsOf(page: Page, path: string): Promise<{ names: string[]; bytes: number }> {
  const scripts: Promise<[string, number]>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length]))
  })
  await page.goto(path)
  await expect(page.locator('main h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const weighed = await Promise.all(scripts)
  return { names: weighed.map(([name]) => name), bytes: weighed.reduce((sum, [, bytes]) => sum + bytes, 0) }
}

for (const [path, person] of [
  ['/login', null],
  ['/tasks', me('APPROVER')],
  ['/board', me('SUPERVISOR')],
  ['/window', me('CLERK')],
] as const) {
  test(`${path} loads less than 300 kB of script, and no diagrams, charts or PDF`, async ({ page }, info) => {
    test.skip(info.project.name === 'phone', 'the same scripts at every width')
    await answerApi(page, person)
    const { names, bytes } = await scriptsOf(page, path)
    info.annotations.push({ type: 'script, gzip', description: `${Math.round(bytes / 1000)} kB` })
    expect(bytes).toBeLessThan(300_000)
    expect(names.filter((name) => /diagram|bpmn|echarts|pdf/i.test(name))).toEqual([])
  })
}
