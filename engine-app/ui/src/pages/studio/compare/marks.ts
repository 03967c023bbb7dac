import type { Drawing } from '../model/drawing'
import type { Difference, How } from './changes'

const kind = 'lianban-difference'
const signs: Record<How, string> = { ADDED: '+', REMOVED: '−', CHANGED: '~', MOVED: '↔' }

/** Draws what differs: a line of its own for each way, and a sign. */
export function drawDifferences(drawing: Drawing, found: Difference[], say: (difference: Difference) => string): void {
  drawing.service('overlays').remove({ type: kind })
  for (const each of found) {
    const drawn = drawing.find(each.element)
    if (!drawn?.parent) continue
    drawing.service('canvas').addMarker(each.element, `is-${each.how.toLowerCase()}`)
    const html = document.createElement('span')
    html.className = 'difference'
    html.textContent = signs[each.how]
    html.title = say(each)
    drawing.service('overlays').add(each.element, kind, { position: { top: -11, left: -11 }, html })
  }
}

/** Two drawings that are moved and zoomed as one; returns how to let them go. */
export function together(one: Drawing, other: Drawing): void {
  let following = false
  const follow = (from: Drawing, to: Drawing) => (): void => {
    if (following) return
    following = true
    const { x, y, width, height } = from.service('canvas').viewbox()
    ;(to.service('canvas').viewbox as (box: object) => unknown)({ x, y, width, height })
    following = false
  }
  one.service('eventBus').on('canvas.viewbox.changed', follow(one, other))
  other.service('eventBus').on('canvas.viewbox.changed', follow(other, one))
}
