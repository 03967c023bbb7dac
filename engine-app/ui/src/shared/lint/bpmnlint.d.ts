declare module 'bpmnlint/lib/linter.js' {
  interface Report {
    id: string
    message: string
    category: string
  }
  interface Resolver {
    resolveRule(pkg: string, rule: string): unknown
    resolveConfig(pkg: string, config: string): unknown
  }
  export default class Linter {
    constructor(options: { config: { rules: Record<string, unknown> }; resolver: Resolver })
    lint(definitions: unknown): Promise<Record<string, Report[]>>
  }
}

declare module 'bpmnlint/config/recommended.js' {
  const recommended: { rules: Record<string, string> }
  export default recommended
}

declare module 'bpmnlint/rules/*' {
  const factory: unknown
  export default factory
}

declare module 'bpmnlint-plugin-camunda-compat/rules/*' {
  const factory: unknown
  export default factory
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(extensions: Record<string, object>)
    fromXML(xml: string): Promise<{ rootElement: object }>
    toXML(element: object): Promise<{ xml: string }>
  }
}
