import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds: the rule and the elements that break it. Our pages hold no frames of others, so one run in the page itself is all it takes. */
export async function broken(
  page: Page,
  { within = 'html', except = [] as string[] } = {},
): Promise<[string, string[]][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(within)
  except.forEach((each) => axe.exclude(each))
  const { violations } = await axe.analyze()
  return violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 160))])
}
