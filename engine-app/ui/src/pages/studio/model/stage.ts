import { templates, type Template } from './templates'

interface Shape {
  id: string
  width: number
  height: number
  type: string
  businessObject: Record<string, unknown> & { $instanceOf?: (type: string) => boolean }
}

interface Drawing {
  elementFactory: { createShape: (attributes: object) => Shape }
  elementTemplates: { applyTemplate: (element: Shape, template: Template) => Shape }
  autoPlace: { append: (source: Shape, shape: Shape) => Shape }
  modeling: {
    createShape: (shape: Shape, at: { x: number; y: number }, parent: unknown) => Shape
    updateProperties: (element: Shape, properties: object) => void
  }
  bpmnFactory: { create: (type: string, attributes: object) => object }
  canvas: { viewbox: () => { x: number; y: number; width: number; height: number }; getRootElement: () => unknown }
}

interface Context {
  template: Template
  /** what it follows; in the middle of what is seen without one */
  after?: Shape
  shape?: Shape
}

/** What a template cannot say of a stage: one instance a branch. */
const repeated: Record<string, Record<string, string>> = {
  'org.lianban.stage.parallel_departments': { 'camunda:collection': 'branches', 'camunda:elementVariable': 'branchId' },
}

/** Draws a stage in one step, which is undone in one step. */
class StageInsertion {
  static $inject = ['elementFactory', 'elementTemplates', 'autoPlace', 'modeling', 'bpmnFactory', 'canvas']
  private readonly drawing: Drawing

  constructor(...given: unknown[]) {
    this.drawing = Object.fromEntries(StageInsertion.$inject.map((name, n) => [name, given[n]])) as unknown as Drawing
  }

  preExecute(context: Context): void {
    const { elementFactory, elementTemplates, modeling, bpmnFactory } = this.drawing
    const drawn = this.place(context, elementFactory.createShape({ type: context.template.appliesTo[0] }))
    context.shape = elementTemplates.applyTemplate(drawn, context.template)
    const loop = repeated[context.template.id]
    if (!loop) return
    const loopCharacteristics = bpmnFactory.create('bpmn:MultiInstanceLoopCharacteristics', loop)
    modeling.updateProperties(context.shape, { loopCharacteristics })
  }

  private place({ after }: Context, shape: Shape): Shape {
    const { autoPlace, modeling, canvas } = this.drawing
    if (after) return autoPlace.append(after, shape)
    const seen = canvas.viewbox()
    const middle = { x: Math.round(seen.x + seen.width / 2), y: Math.round(seen.y + seen.height / 2) }
    return modeling.createShape(shape, middle, canvas.getRootElement())
  }
}

interface Commands {
  registerHandler: (name: string, handler: unknown) => void
  execute: (name: string, context: Context) => void
}

/** Stages of lianban in a diagram: `stages.insert` draws one from its template. */
class Stages {
  static $inject = ['commandStack', 'elementTemplates', 'selection']

  constructor(
    private readonly commands: Commands,
    loader: { set: (templates: Template[]) => void },
    private readonly selection: { get: () => Shape[]; select: (shape: Shape) => void },
  ) {
    commands.registerHandler('lianban.stage', StageInsertion)
    loader.set(templates)
  }

  /** After the one flow node that is chosen, else in the middle. */
  insert(template: Template): void {
    const chosen = this.selection.get()
    const after =
      chosen.length === 1 && chosen[0]?.businessObject.$instanceOf?.('bpmn:FlowNode') ? chosen[0] : undefined
    const context: Context = { template, after }
    this.commands.execute('lianban.stage', context)
    if (context.shape) this.selection.select(context.shape)
  }
}

export const stages = { __init__: ['stages'], stages: ['type', Stages] }
export type StageDrawing = Pick<Stages, 'insert'>
