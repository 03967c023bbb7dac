import type BaseViewer from 'bpmn-js/lib/BaseViewer'

export interface Point {
  x: number
  y: number
}

/** An element as the diagram draws it: a shape has a size, a connection has way points. */
export interface Drawn extends Partial<Point> {
  id: string
  type: string
  width?: number
  height?: number
  waypoints?: Point[]
  labelTarget?: Drawn
  parent?: Drawn
  /** connections that lead away */
  outgoing?: Drawn[]
  /** of a connection: where it leads */
  target?: Drawn
  /** events on its border */
  attachers?: Drawn[]
  businessObject: { id: string; name?: string }
}

type Box = Point & { width: number; height: number }

interface Services {
  canvas: {
    zoom: ((level: 'fit-viewport' | number, centre?: 'auto' | Point) => number) & (() => number)
    viewbox: ((box: Box) => Box) & (() => Box & { scale: number; inner: Box; outer: { width: number; height: number } })
    getContainer: () => HTMLElement
    addMarker: (id: string, marker: string) => void
    removeMarker: (id: string, marker: string) => void
    scrollToElement: (element: Drawn, padding?: number) => void
    getLayer: (name: string, index: number) => SVGGElement
    findRoot: (element: Drawn) => unknown
    setRootElement: (root: unknown) => void
    resized: () => void
    focus: () => void
  }
  elementRegistry: {
    get: (id: string) => Drawn | undefined
    filter: (accept: (element: Drawn) => boolean) => Drawn[]
  }
  eventBus: {
    on: (names: string | string[], act: (event: never) => void) => void
    off: (names: string | string[], act: (event: never) => void) => void
    fire: (name: string, event?: object) => void
  }
  overlays: {
    add: (
      id: string,
      kind: string,
      overlay: { position: object; html: HTMLElement; scale?: object | boolean },
    ) => string
    remove: (filter: { type: string }) => void
  }
  commandStack: {
    canUndo: () => boolean
    canRedo: () => boolean
    undo: () => void
    redo: () => void
    clear: () => void
  }
  selection: { get: () => Drawn[]; select: (elements: Drawn | Drawn[]) => void }
}

/** Pixels around what is drawn. */
const margin = 24

/** Whether a model could not be shown only because its file says nothing of where its elements stand. */
export const isUndrawn = (error: unknown): boolean =>
  error instanceof Error && error.message === 'no diagram to display'

/** What the pages use of a diagram that can be looked at, whether it can be changed or not. */
export class Drawing {
  constructor(readonly viewer: BaseViewer) {}

  service<S extends keyof Services>(name: S): Services[S] {
    return this.viewer.get<Services[S]>(name)
  }

  find(id: string): Drawn | undefined {
    return this.service('elementRegistry').get(id)
  }

  /** Shows the whole of it, beside the palette where there is one. */
  fit(): void {
    const canvas = this.service('canvas')
    canvas.zoom('fit-viewport', 'auto')
    const palette = canvas.getContainer().querySelector<HTMLElement>('.djs-palette')
    const { inner, outer } = canvas.viewbox()
    if (!inner.width || !inner.height) return
    const left = palette ? palette.offsetLeft + palette.offsetWidth : 0
    const scale = Math.min(
      1,
      (outer.width - left - 2 * margin) / inner.width,
      (outer.height - 2 * margin) / inner.height,
    )
    if (scale <= 0) return
    const [width, height] = [outer.width / scale, outer.height / scale]
    const besides = (outer.width - left) / scale
    canvas.viewbox({
      x: inner.x - left / scale - (besides - inner.width) / 2,
      y: inner.y - (height - inner.height) / 2,
      width,
      height,
    })
  }

  zoomBy(factor: number): void {
    const canvas = this.service('canvas')
    canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)))
  }

  /** Chooses an element and brings it into view; says whether it is there. */
  show(id: string): boolean {
    const element = this.look(id)
    if (element) this.chooser()?.select(element)
    return element !== undefined
  }

  /** Brings an element into view, with nothing chosen. */
  look(id: string): Drawn | undefined {
    this.chooser()?.select([])
    const element = this.find(id)
    if (!element) return undefined
    const canvas = this.service('canvas')
    canvas.resized()
    canvas.setRootElement(canvas.findRoot(element))
    if (canvas.zoom() < 0.6) canvas.zoom(1)
    canvas.scrollToElement(element, 120)
    return element
  }

  /** A viewer has none. */
  private chooser(): Services['selection'] | undefined {
    return this.viewer.get<Services['selection'] | undefined>('selection', false) ?? undefined
  }

  /** The name that people read, or the id where there is none. */
  nameOf(id: string): string {
    return this.find(id)?.businessObject.name || id
  }
}

/** Where a token of an element is drawn: halfway along a connection, in the upper left of a shape. */
export function placeOf(element: Drawn): Point {
  if (element.waypoints) return halfway(element.waypoints)
  return { x: (element.x ?? 0) + 14, y: (element.y ?? 0) + 14 }
}

/** The point after half of the way. */
export function halfway(points: Point[]): Point {
  const legs = points.slice(1).map((to, n) => {
    const from = points[n] ?? to
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
  })
  let rest = legs.reduce((sum, { length }) => sum + length, 0) / 2
  for (const { from, to, length } of legs) {
    if (rest <= length) {
      const part = length === 0 ? 0 : rest / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    rest -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}
