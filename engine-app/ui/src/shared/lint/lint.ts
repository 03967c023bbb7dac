import Linter from 'bpmnlint/lib/linter.js'
import recommended from 'bpmnlint/config/recommended.js'
import { knowingTheirFlows } from './flows'
import type { ModelElement } from './flows'
import { factories } from './rules'

/** What a rule has to say of an element; the server says the same of the same file, in both languages. */
export interface Linted {
  element: string
  rule: string
  severity: 'warning' | 'info'
}

const engine = { platform: 'camunda-platform', version: '7.24' }
const rules = { ...recommended.rules, 'camunda-compat/history-time-to-live': ['info', engine] }

/**
 * Applies bpmnlint to a model as bpmn-moddle reads it (`getDefinitions()` of a modeler), with the extensions of the engine known.
 * At most one for each rule and element, as on the server. The model is the same afterwards.
 */
export async function lint(definitions: ModelElement): Promise<Linted[]> {
  // a linter of its own for each time: some rules remember what they have seen
  const linter = new Linter({
    config: { rules },
    resolver: { resolveRule: (_, rule) => factories[rule], resolveConfig: () => undefined },
  })
  const found = new Map<string, Linted>()
  for (const [name, reports] of Object.entries(await knowingTheirFlows(definitions, () => linter.lint(definitions)))) {
    const rule = name.slice(name.lastIndexOf('/') + 1)
    for (const { id, category } of reports) {
      found.set(`${rule} ${id}`, { element: id, rule, severity: category === 'error' ? 'warning' : 'info' })
    }
  }
  return [...found.values()]
}
