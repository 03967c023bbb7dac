import { expect, test, type Page } from '@playwright/test'
import { answerApi, publishedIn } from './fixtures/api'
import { assessment, item, publication } from './fixtures/assessment'
import { me } from './fixtures/people'
import { broken } from './objects/axe'

const supervisor = me('SUPERVISOR')
const path = 'GET /api/assessments/2026-02'

async function accessible(page: Page): Promise<void> {
  await expect(page.locator('.el-skeleton')).toHaveCount(0)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
  expect(await broken(page)).toEqual([])
}

const ranking = (page: Page) => page.locator('section[aria-labelledby=ranking] tbody tr')

test('a supervisor goes from the ranking to the case behind a figure', async ({ page }) => {
  const asked: string[] = []
  await answerApi(page, supervisor, {
    [`${path}/references`]: (route: { request: () => { url: () => string } }) => {
      asked.push(new URL(route.request().url()).search)
      return { items: [item(1), item(3)], next: null }
    },
  })
  await page.goto('/assessment')
  await expect(ranking(page)).toHaveCount(4)
  await expect(ranking(page).nth(2)).toContainText('85.96')
  await expect(ranking(page).nth(3)).toContainText('样本 3 件，不排名')
  await page.getByRole('button', { name: '显示没有办件的 2 个部门' }).click()
  await expect(ranking(page)).toHaveCount(6)
  await page.getByRole('link', { name: '云溪区消防救援大队' }).click()
  const figures = page.locator('section[aria-labelledby=department] tbody tr')
  await expect(figures.filter({ hasText: '好差评满意率' })).toContainText('无数据')
  await expect(figures.filter({ hasText: '不计时占比' })).toContainText('样本不足')
  await figures.getByRole('link', { name: '承诺时限按时率' }).click()
  const items = page.locator('section[aria-labelledby=references]')
  await expect(items.getByRole('link', { name: '990101-2026-00001' })).toHaveAttribute('href', '/cases/c1')
  await expect(items.getByRole('link', { name: '=1+1' })).toHaveAttribute('href', '/delivered/d1')
  await items.getByRole('link', { name: '仅不利的' }).click()
  await expect.poll(() => asked.at(-1)).toContain('against=true')
  await page.locator('summary', { hasText: '承诺时限按时率' }).click()
  await expect(page.getByText('满分：100%；零分：80%。 至少 1 项才计分。')).toBeVisible()
  await accessible(page)
})

/** Two versions, as the server tells them apart. */
const versions = {
  'GET /api/assessments': publishedIn(2, 1),
  [path]: (route: { request: () => { url: () => string } }) => {
    const version = Number(new URL(route.request().url()).searchParams.get('version'))
    return assessment({
      latest: 2,
      publication: version ? publication(version, { superseded: version < 2 }) : undefined,
    })
  },
}
const papers = (page: Page) => page.getByRole('link', { name: '下载 PDF' })
const paperOf = (version: string) => `/api/assessments/2026-02/pdf?${version}language=zh`

test('a published period opens as published, its papers too; the draft when it is asked for', async ({ page }) => {
  await answerApi(page, supervisor, versions)
  await page.goto('/assessment?period=2026-02')
  await expect(page.getByText(/^第 2 版/)).toBeVisible()
  await expect(papers(page)).toHaveAttribute('href', paperOf('version=2&'))
  await expect(page.getByRole('button', { name: /发布/ })).toHaveCount(0)
  await accessible(page)
  await page.getByRole('link', { name: '查看当前数据的草稿' }).click()
  await expect(page).toHaveURL(/version=draft/)
  await expect(page.getByRole('button', { name: '发布更正版…' })).toBeVisible()
  await expect(papers(page)).toHaveAttribute('href', paperOf(''))
  await page.reload()
  await expect(papers(page)).toHaveAttribute('href', paperOf(''))
  await page.getByRole('link', { name: '查看第 2 版' }).click()
  await expect(papers(page)).toHaveAttribute('href', paperOf('version=2&'))
})

test('publishing is asked for twice, and a revision needs a reason', async ({ page }) => {
  let latest = 1
  const sent = await answerApi(page, supervisor, {
    'GET /api/assessments': publishedIn(1),
    [path]: (route: { request: () => { url: () => string } }) =>
      route.request().url().includes('version=2')
        ? assessment({ latest: 2, publication: publication(2, { reason: '黄牌经申诉撤销' }) })
        : assessment({ latest }),
    'POST /api/assessments/2026-02/publications': () => {
      latest = 2
      return { id: 'p2', period: '2026-02', version: 2, message: { zh: '已发布', en: 'Published' } }
    },
  })
  await page.goto('/assessment?period=2026-02&version=draft')
  await page.getByRole('button', { name: '发布更正版…' }).click()
  await page.getByRole('button', { name: '确认发布' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(sent).toEqual([])
  await accessible(page)
  await page.getByLabel('更正理由').fill('黄牌经申诉撤销')
  await page.getByRole('button', { name: '确认发布' }).click()
  await expect(page).toHaveURL(/version=2/)
  await expect(page.getByText('更正理由：黄牌经申诉撤销')).toBeVisible()
  expect(sent).toEqual(['POST /api/assessments/2026-02/publications {"replaces":1,"reason":"黄牌经申诉撤销"}'])
  await expect(page.getByRole('link', { name: '下载 PDF' })).toHaveAttribute(
    'href',
    '/api/assessments/2026-02/pdf?version=2&language=zh',
  )
})

test('whoever comes second is told who was first', async ({ page }) => {
  await answerApi(page, supervisor, {
    'POST /api/assessments/2026-02/publications': {
      status: 409,
      problem: {
        detail: '周正 已发布第 1 版。',
        remedy: '请查看已发布的版本。',
        by: '周正',
        at: '2026-03-02T01:00:00Z',
      },
    },
  })
  await page.goto('/assessment')
  await page.getByRole('button', { name: '发布考核结果…' }).click()
  await page.getByRole('button', { name: '确认发布' }).click()
  await expect(page.getByRole('alert')).toContainText('周正 已发布第 1 版。')
  await accessible(page)
})

test('a department reads its own part and publishes nothing', async ({ page }) => {
  const own = assessment().departments.filter((one) => one.department === 'FIRE')
  await answerApi(page, me('HEAD'), { [path]: assessment({ departments: own }) })
  await page.goto('/assessment?period=2026-02')
  await expect(page.locator('section[aria-labelledby=department]')).toContainText('第 2 名，总分 85.96')
  await expect(page.getByRole('button', { name: /发布/ })).toHaveCount(0)
  await accessible(page)
})

test('a period that cannot be read says why', async ({ page }) => {
  await answerApi(page, supervisor, {
    'GET /api/assessments/2031-01': { status: 400, problem: { detail: '尚未开始' } },
  })
  await page.goto('/assessment?period=2031-01')
  await expect(page.getByRole('alert')).toContainText('尚未开始')
  await accessible(page)
})
