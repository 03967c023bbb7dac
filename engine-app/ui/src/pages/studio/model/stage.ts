import { templates, type Template } from './templates'

export interface Shape {
  id: string
  width: number
  height: number
  type: string
  businessObject: Record<string, unknown> & { $instanceOf?: (type: string) => boolean }
}

interface Drawing {
  elementFactory: { createShape: (attributes: object) => Shape }
  elementTemplates: { applyTemplate: (element: Shape, template: object) => Shape }
  bpmnReplace: { replaceElement: (element: Shape, target: { type: string }) => Shape }
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
  /** what becomes it; drawn anew without one */
  from?: Shape
  /** what a new one follows; in the middle of what is seen without one */
  after?: Shape
  shape?: Shape
}

/** What a template cannot say of a stage: one instance a branch. */
const repeated: Record<string, Record<string, string>> = {
  'org.lianban.stage.parallel_departments': { 'camunda:collection': 'branches', 'camunda:elementVariable': 'branchId' },
}

/** Draws a stage, or makes one of what is drawn, in one step, which is undone in one step. */
class StageInsertion {
  static $inject = [
    'elementFactory',
    'elementTemplates',
    'autoPlace',
    'modeling',
    'bpmnFactory',
    'bpmnReplace',
    'canvas',
  ]
  private readonly drawing: Drawing

  constructor(...given: unknown[]) {
    this.drawing = Object.fromEntries(StageInsertion.$inject.map((name, n) => [name, given[n]])) as unknown as Drawing
  }

  preExecute(context: Context): void {
    const { elementTemplates, modeling, bpmnFactory } = this.drawing
    // it has its type already: the library would replace it even by the same
    context.shape = elementTemplates.applyTemplate(this.drawn(context), { ...context.template, elementType: undefined })
    const loop = repeated[context.template.id]
    if (!loop) return
    const loopCharacteristics = bpmnFactory.create('bpmn:MultiInstanceLoopCharacteristics', loop)
    modeling.updateProperties(context.shape, { loopCharacteristics })
  }

  private drawn(context: Context): Shape {
    const { elementFactory, bpmnReplace } = this.drawing
    const type = context.template.elementType.value
    if (!context.from) return this.place(context, elementFactory.createShape({ type }))
    return context.from.type === type ? context.from : bpmnReplace.replaceElement(context.from, { type })
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

/** Stages of lianban in a diagram: `stages.insert` draws one from its template, `stages.apply` makes one of an element. */
class Stages {
  static $inject = ['commandStack', 'elementTemplates', 'selection']

  constructor(
    private readonly commands: Commands,
    private readonly known: { set: (templates: Template[]) => void; getAll: (element: Shape) => Template[] },
    private readonly selection: { get: () => Shape[]; select: (shape: Shape) => void },
  ) {
    commands.registerHandler('lianban.stage', StageInsertion)
    known.set(templates)
  }

  /** After the one flow node that is chosen, else in the middle. */
  insert(template: Template): void {
    const chosen = this.selection.get()
    const after =
      chosen.length === 1 && chosen[0]?.businessObject.$instanceOf?.('bpmn:FlowNode') ? chosen[0] : undefined
    this.draw({ template, after })
  }

  /** Those that an element can become. */
  among(element: Shape): Template[] {
    const fitting = this.known.getAll(element).map(({ id }) => id)
    return templates.filter(({ id }) => fitting.includes(id))
  }

  /** Makes a stage of what is drawn. */
  apply(element: Shape, template: Template): void {
    this.draw({ template, from: element })
  }

  private draw(context: Context): void {
    this.commands.execute('lianban.stage', context)
    if (context.shape) this.selection.select(context.shape)
  }
}

export const stages = { __init__: ['stages'], stages: ['type', Stages] }
export type StageDrawing = Pick<Stages, 'insert' | 'among' | 'apply'>
