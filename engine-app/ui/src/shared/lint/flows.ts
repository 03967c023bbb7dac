/** An element as bpmn-moddle reads it. */
export interface ModelElement {
  $type?: string
  rootElements?: ModelElement[]
  flowElements?: ModelElement[]
  incoming?: ModelElement[]
  outgoing?: ModelElement[]
  sourceRef?: ModelElement
  targetRef?: ModelElement
}

function all(elements: ModelElement[]): ModelElement[] {
  return elements.flatMap((element) => [element, ...all(element.flowElements ?? [])])
}

/**
 * Does something while every node knows the flows that lead to it and on from it. Files of other tools often leave that out, the engine does
 * not look at it, and without it bpmnlint would call what is connected disconnected.
 */
export async function knowingTheirFlows<T>(definitions: ModelElement, act: () => Promise<T>): Promise<T> {
  const elements = all(definitions.rootElements ?? []).filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
  const flows = all(definitions.rootElements ?? []).filter(({ $type }) => $type === 'bpmn:SequenceFlow')
  const written = elements.map((element) => ({ element, own: Object.getOwnPropertyDescriptors(element) }))
  for (const element of elements) {
    element.incoming = flows.filter(({ targetRef }) => targetRef === element)
    element.outgoing = flows.filter(({ sourceRef }) => sourceRef === element)
  }
  try {
    return await act()
  } finally {
    for (const { element, own } of written) {
      for (const key of ['incoming', 'outgoing'] as const) {
        const before = own[key]
        if (before) {
          Object.defineProperty(element, key, before)
        } else {
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as if it had never been there
          delete element[key]
        }
      }
    }
  }
}
