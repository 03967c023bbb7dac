/** What the editors are made of that says nothing of its types; each is a module of the diagram. */
type DiagramModule = Record<string, unknown>

declare module 'bpmn-js-properties-panel' {
  /** within a component of the panel */
  export function useService<T>(name: string): T
  export const BpmnPropertiesPanelModule: DiagramModule
  export const BpmnPropertiesProviderModule: DiagramModule
  export const CamundaPlatformPropertiesProviderModule: DiagramModule
}

declare module '@bpmn-io/properties-panel' {
  export function SelectEntry(properties: object): unknown
  export function isSelectEntryEdited(node: unknown): boolean
}

declare module 'bpmn-js-element-templates' {
  export const ElementTemplatesPropertiesProviderModule: DiagramModule
}

declare module 'bpmn-js-create-append-anything' {
  export const CreateAppendAnythingModule: DiagramModule
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-platform' {
  const behaviors: DiagramModule
  export default behaviors
}

declare module 'camunda-bpmn-moddle/resources/camunda.json' {
  const descriptor: object
  export default descriptor
}

declare module 'diagram-js-minimap' {
  const minimap: DiagramModule
  export default minimap
}

declare module 'diagram-js-grid' {
  const grid: DiagramModule
  export default grid
}

declare module 'bpmn-js-color-picker' {
  const colours: DiagramModule
  export default colours
}

declare module 'bpmn-js-token-simulation' {
  const simulation: DiagramModule
  export default simulation
}

declare module 'bpmn-js-token-simulation/lib/viewer' {
  const simulation: DiagramModule
  export default simulation
}

declare module 'dmn-js/lib/Modeler' {
  export { DmnEditor as default } from '@/pages/studio/tables/dmn'
}

declare module 'dmn-js/lib/Viewer' {
  export { DmnEditor as default } from '@/pages/studio/tables/dmn'
}
