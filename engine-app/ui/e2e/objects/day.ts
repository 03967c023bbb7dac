import type { Browser, Page, TestInfo } from '@playwright/test'
import { logIn } from './login'
import { wordsOf, type Language } from './words'

/** The people of one walk: each has a browser in its language and at its width, and stays at work from one step to the next. */
export class Day {
  readonly language: Language
  readonly say: (key: string) => string
  /** Where the pictures of the walk are kept. */
  readonly pictures: string
  private readonly pages = new Map<string, Page>()

  constructor(
    private readonly browser: Browser,
    private readonly info: TestInfo,
  ) {
    this.language = info.project.use.locale === 'en' ? 'en' : 'zh-CN'
    this.say = wordsOf(this.language)
    this.pictures = `${info.project.name}-${this.language}`
  }

  /** The page of a member of staff, logged in when he is first needed. */
  async page(login: string): Promise<Page> {
    const known = this.pages.get(login)
    if (known) return known
    const page = await this.anybody()
    await logIn(page, login, 'yunxi-demo-2026')
    this.pages.set(login, page)
    return page
  }

  /** The page of somebody who has no account. */
  async anybody(): Promise<Page> {
    const { viewport, hasTouch, baseURL, timezoneId } = this.info.project.use
    const context = await this.browser.newContext({
      locale: this.language,
      viewport: viewport ?? null,
      hasTouch,
      baseURL,
      timezoneId,
      reducedMotion: 'reduce',
    })
    return context.newPage()
  }
}
