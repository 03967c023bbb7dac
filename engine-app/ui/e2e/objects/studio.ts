import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

type Side = '属性' | '校验' | '批注' | '历史'

/** The desk of a model in the studio, in Chinese, as a designer uses it. */
export class ModelDesk {
  readonly findings: Locator
  readonly errors: Locator
  readonly standing: Locator

  constructor(readonly page: Page) {
    this.findings = page.locator('.findings li')
    this.errors = page.locator('.findings li.error')
    this.standing = page.locator('.standing')
  }

  /** Opens a change of its own with what is in force as its draft. */
  async edit(name: string): Promise<void> {
    await this.page.goto('/studio')
    const row = this.page.locator('section[aria-labelledby=in-force] tr', { hasText: name })
    await row.getByRole('button', { name: '修改' }).click()
    await this.ready()
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('.djs-shape').first()).toBeVisible({ timeout: 60_000 })
    await expect(this.page.getByRole('link', { name: /^校验/ })).toBeVisible()
  }

  async turn(side: Side): Promise<void> {
    await this.page.getByRole('navigation', { name: '侧栏' }).getByRole('link', { name: side }).click()
  }

  async choose(id: string): Promise<void> {
    await this.page.locator(`g.djs-element[data-element-id="${id}"] > .djs-hit`).first().click({ force: true })
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Changes the type of an element. */
  async change(id: string, type: string): Promise<void> {
    await this.choose(id)
    await this.press('r')
    await this.page.locator('.djs-popup').getByText(type, { exact: true }).click()
  }

  async remove(id: string): Promise<void> {
    await this.choose(id)
    await this.press('Delete')
  }

  /** Writes into a field of the properties. */
  async write(id: string, group: string, field: string, text: string): Promise<void> {
    await this.choose(id)
    await this.turn('属性')
    const opened = await this.open(group)
    await this.fill(opened.getByRole('textbox', { name: field }), text)
  }

  async writeProperty(id: string, name: string, value: string): Promise<void> {
    const item = await this.property(id, name)
    await item.locator('.bio-properties-panel-collapsible-entry-header').click()
    await this.fill(item.getByRole('textbox', { name: '值' }), value)
  }

  async removeProperty(id: string, name: string): Promise<void> {
    const item = await this.property(id, name)
    await item.hover()
    await item.locator('.bio-properties-panel-remove-entry').click()
  }

  /** Gives a stage a form, named as the choice has it. */
  async bind(id: string, form: string): Promise<void> {
    await this.choose(id)
    await this.turn('属性')
    const group = await this.open('环节表单')
    await group.getByLabel('在本环节填写的表单').selectOption({ label: form })
  }

  /** Names the process anew. */
  async rename(name: string): Promise<void> {
    await this.turn('属性')
    const general = await this.open('基本')
    await this.fill(general.getByRole('textbox', { name: '名称' }), name)
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^撤销/ }).click()
  }

  async saved(): Promise<void> {
    await expect(this.standing).toContainText('已保存', { timeout: 30_000 })
  }

  /** Awaits that the checks name a rule. */
  async names(rule: string): Promise<void> {
    await this.turn('校验')
    await expect(this.ofRule(rule).first()).toBeVisible({ timeout: 30_000 })
  }

  async namesNot(rule: string): Promise<void> {
    await this.turn('校验')
    await expect(this.ofRule(rule)).toHaveCount(0, { timeout: 30_000 })
  }

  /** Walks a run to its end on the diagram. */
  async play(rule: string): Promise<void> {
    await this.ofRule(rule).first().getByRole('button', { name: '演示' }).click()
    const forward = this.page.getByRole('button', { name: '下一步' })
    await forward.click()
    // the line itself, not the head of its arrow that stands before it in the drawing
    await expect(this.page.locator('.djs-connection.run-passed > .djs-visual > path').first()).toHaveCSS(
      'stroke-width',
      '4px',
    )
    while (await forward.isEnabled()) await forward.click()
    await expect(this.page.getByText(/令牌在：/)).toBeVisible()
    await this.page.getByRole('button', { name: '关闭' }).click()
  }

  /** What the link of the file gives. */
  async exported(): Promise<string> {
    await this.saved()
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: '导出' }).click(),
    ])
    return readFile(await download.path(), 'utf8')
  }

  /** Leads to the change that the model belongs to, and says where that is. */
  async close(): Promise<string> {
    await this.page.getByRole('link', { name: '返回变更单' }).click()
    await expect(this.page).toHaveURL(/\/studio\/changes\//)
    return new URL(this.page.url()).pathname
  }

  /** Gives the whole change up. */
  async discard(): Promise<void> {
    await this.close()
    await this.page.getByRole('button', { name: '放弃变更单' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '放弃变更单' }).click()
    await expect(this.page).toHaveURL(/\/studio$/)
  }

  private ofRule(rule: string): Locator {
    return this.findings.filter({ has: this.page.locator('.mono', { hasText: rule }) })
  }

  private async open(group: string): Promise<Locator> {
    const found = this.page.locator('.bio-properties-panel-group', {
      has: this.page.locator('.bio-properties-panel-group-header-title', { hasText: group }),
    })
    const header = found.locator('.bio-properties-panel-group-header')
    if (!(await header.getAttribute('class'))?.includes(' open')) await header.click()
    return found
  }

  private async property(id: string, name: string): Promise<Locator> {
    await this.choose(id)
    await this.turn('属性')
    const group = await this.open('扩展属性')
    return group.locator('.bio-properties-panel-list-item', { hasText: name })
  }

  private async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text)
    await field.blur()
  }
}
