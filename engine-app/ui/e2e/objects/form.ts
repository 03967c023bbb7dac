import type { Locator, Page } from '@playwright/test'

/** Right in every form of the shipped catalogue, on any day. */
const values: Record<string, string> = {
  'business-name': '云溪小馆',
  'credit-code': '91990101MA0DEM001L',
  'legal-representative': '林晓',
  'legal-representative-id': '990101198001010014',
  'premises-address': '云溪区云溪路 1 号一层',
  'floor-area': '86.5',
  'premises-floor': '1',
  'building-storeys': '6',
  seats: '36',
  'planned-opening': '2099-01-01',
  'food-workers': '5',
  'kitchen-area': '12',
  exits: '2',
  'fire-manager-phone': '13900000007',
  'sign-width': '3.2',
  'sign-height': '0.8',
  'school-distance': '300',
  'tobacco-counter': '2',
  'examined-on': '2020-01-01',
}

export interface Doing {
  fill: (field: Locator, text: string) => Promise<void>
  click: (what: Locator) => Promise<void>
}

export const plainly: Doing = { fill: (field, text) => field.fill(text), click: (what) => what.click() }

/** Fills in every field that the merged form asks, the first answer of each choice. */
export async function fillForm(page: Page, doing: Doing = plainly): Promise<void> {
  for (const field of await page.locator('[data-field]').all()) {
    const key = (await field.getAttribute('data-field')) ?? ''
    const choice = field.locator('label.el-radio')
    if (await choice.count()) await doing.click(choice.first())
    else await doing.fill(field.locator('input'), values[key] ?? '周宁')
  }
}
