import type { PathLeg, RunStep } from '@/api/types'
import { placeOf, type Drawing, type Drawn } from '../model/drawing'

const passedBy = 'run-passed'
const layer = 'lianban-tokens'
const days = 'lianban-days'
const onPath = 'on-path'
const svg = 'http://www.w3.org/2000/svg'

/** How many tokens are on each element. */
export function counted(tokens: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of tokens) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Draws where the tokens are after a step, and which way they came. */
export function drawStep(drawing: Drawing, steps: RunStep[], at: number): void {
  clearRun(drawing)
  const step = steps[at]
  if (!step) return
  const canvas = drawing.service('canvas')
  for (const id of step.passed) if (drawing.find(id)) canvas.addMarker(id, passedBy)
  const group = canvas.getLayer(layer, 2)
  for (const [id, count] of counted(step.tokens)) {
    const element = drawing.find(id)
    if (!element) continue
    const { x, y } = placeOf(element)
    group.append(circle(x, y), label(x, y, count))
  }
}

function circle(x: number, y: number): SVGCircleElement {
  const drawn = document.createElementNS(svg, 'circle')
  for (const [name, value] of Object.entries({ cx: x, cy: y, r: 11 })) drawn.setAttribute(name, String(value))
  drawn.classList.add('token')
  return drawn
}

function label(x: number, y: number, count: number): SVGTextElement {
  const drawn = document.createElementNS(svg, 'text')
  for (const [name, value] of Object.entries({ x, y: y + 4 })) drawn.setAttribute(name, String(value))
  drawn.classList.add('token-count')
  drawn.textContent = String(count)
  return drawn
}

export function clearRun(drawing: Drawing): void {
  const canvas = drawing.service('canvas')
  for (const { id } of drawing.service('elementRegistry').filter(() => true)) canvas.removeMarker(id, passedBy)
  canvas.getLayer(layer, 2).replaceChildren()
}

/** Draws a longest path: the ways between the stages that this diagram has of it, the days of each, and at the last the sum of all. */
export function drawPath(drawing: Drawing, legs: PathLeg[], say: (workingDays: number) => string, sum: string): void {
  clearPath(drawing)
  const here = legs.filter(({ element }) => drawing.find(element))
  const canvas = drawing.service('canvas')
  for (const { element, workingDays } of here) {
    canvas.addMarker(element, onPath)
    badge(drawing, element, say(workingDays), 10)
  }
  const last = here.at(-1)
  if (last) badge(drawing, last.element, sum, -14)
  const stages = here.flatMap(({ element }) => drawing.find(element) ?? [])
  for (const { id } of waysBetween(stages)) canvas.addMarker(id, onPath)
}

function badge(drawing: Drawing, element: string, words: string, bottom: number): void {
  const html = document.createElement('span')
  html.className = 'path-days'
  html.textContent = words
  drawing.service('overlays').add(element, days, { position: { bottom, left: 8 }, html })
}

/** The connections from each to the next. */
export function waysBetween(stages: Drawn[]): Drawn[] {
  return stages.slice(1).flatMap((to, n) => shortestWay(stages[n], to))
}

function shortestWay(from: Drawn | undefined, to: Drawn): Drawn[] {
  if (!from) return []
  const ways = new Map<Drawn, Drawn[]>([[from, []]])
  for (const [at, way] of ways) {
    if (at === to) return way
    for (const left of [at, ...(at.attachers ?? [])]) {
      for (const flow of left.outgoing ?? []) {
        if (flow.target && !ways.has(flow.target)) ways.set(flow.target, [...way, flow])
      }
    }
  }
  return []
}

export function clearPath(drawing: Drawing): void {
  drawing.service('overlays').remove({ type: days })
  const canvas = drawing.service('canvas')
  for (const { id } of drawing.service('elementRegistry').filter(() => true)) canvas.removeMarker(id, onPath)
}
