import { expect, type Locator, type Page } from '@playwright/test'

/** The desk of a form in the studio, in Chinese, as a designer uses it. */
export class FormDesk {
  private readonly board: Locator
  private readonly properties: Locator

  constructor(private readonly page: Page) {
    this.board = page.getByRole('group', { name: '表单', exact: true })
    this.properties = page.locator('.fjs-properties-container')
  }

  /** Begins a change with an empty form. */
  async begin(title: string, name: string, key: string): Promise<void> {
    await this.page.goto('/studio')
    await this.page.getByRole('button', { name: '新建变更单' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(title)
    await dialog.locator('button[type=submit]').click()
    await this.page.getByRole('button', { name: '添加草稿' }).click()
    await dialog.getByText('新建', { exact: true }).click()
    await dialog.getByText('表单', { exact: true }).click()
    await dialog.getByLabel('名称').fill(name)
    await dialog.getByLabel('标识').fill(key)
    await dialog.locator('button[type=submit]').click()
    await expect(this.board.locator('.fjs-element[data-field-type=textarea]')).toBeVisible({ timeout: 30_000 })
  }

  /** Drags a component from the palette below what is drawn already, and says what it is. */
  async draw(kind: string, said: { label: string; key: string; min?: string }): Promise<void> {
    const drawn = this.board.locator('.fjs-element[data-field-type]')
    const before = await drawn.count()
    const from = await this.middle(this.page.locator(`.fjs-palette-container [data-field-type="${kind}"]`))
    const to = await this.middle(this.board.locator('.fjs-drop-container-vertical').first())
    await this.page.mouse.move(...from)
    await this.page.mouse.down()
    await this.page.mouse.move(from[0] + 20, from[1] + 20, { steps: 4 })
    await this.page.mouse.move(...to, { steps: 10 })
    await this.page.mouse.up()
    await expect(drawn).toHaveCount(before + 1)
    await this.open('常规')
    await this.write('label', said.label)
    await this.write('key', said.key)
    if (said.min) {
      await this.open('校验')
      await this.write('min', said.min)
    }
  }

  /** Awaits that all of it is saved, and leads to the change. */
  async close(): Promise<string> {
    await expect(this.page.locator('.standing')).toContainText('已保存', { timeout: 30_000 })
    await this.page.getByRole('link', { name: '返回变更单' }).click()
    await expect(this.page).toHaveURL(/\/studio\/changes\//)
    return new URL(this.page.url()).pathname
  }

  private async middle(of: Locator): Promise<[number, number]> {
    const box = await of.boundingBox()
    if (!box) throw new Error('it is not to be seen')
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  private async open(group: string): Promise<void> {
    const header = this.properties.locator('.bio-properties-panel-group-header', { hasText: group })
    if (!(await header.getAttribute('class'))?.includes(' open')) await header.click()
  }

  private async write(entry: string, text: string): Promise<void> {
    const field = this.properties
      .locator(`[data-entry-id=${entry}] :is(input, textarea, [contenteditable=true])`)
      .filter({ visible: true })
      .first()
    await field.fill(text)
    await field.blur()
  }
}
