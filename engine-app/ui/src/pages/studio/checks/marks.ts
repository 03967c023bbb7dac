import type { ModelFinding } from '@/api/types'
import type { Drawing } from '../model/drawing'
import { signs, worstOf } from './finding'

const kind = 'lianban-finding'

/** Draws what is said of the elements: a frame, and a sign with the number of findings that leads to them. */
export function drawFindings(
  drawing: Drawing,
  findings: ModelFinding[],
  say: (element: string, count: number) => string,
  open: (element: string) => void,
): void {
  const overlays = drawing.service('overlays')
  const canvas = drawing.service('canvas')
  overlays.remove({ type: kind })
  for (const { id } of drawing.service('elementRegistry').filter(() => true)) {
    for (const severity of ['error', 'warning', 'info']) canvas.removeMarker(id, `found-${severity}`)
  }
  for (const [element, { severity, count }] of worstOf(findings)) {
    const drawn = drawing.find(element)
    if (!drawn) continue
    canvas.addMarker(element, `found-${severity}`)
    const html = document.createElement('button')
    html.type = 'button'
    html.className = `found ${severity}`
    html.textContent = count > 1 ? `${signs[severity]} ${count}` : signs[severity]
    html.title = say(element, count)
    html.setAttribute('aria-label', html.title)
    html.addEventListener('click', () => open(element))
    const position = drawn.waypoints ? { top: 0, left: 0 } : { top: -12, left: -12 }
    overlays.add(element, kind, { position, html, scale: { min: 0.8, max: 1.2 } })
  }
}
