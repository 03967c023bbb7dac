import type { CommentThread } from '../client'
import type { Drawing } from '../model/drawing'

const kind = 'lianban-comment'

/** How many open comments each element has. */
export function countsOf(comments: CommentThread[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { element, resolvedBy } of comments) {
    if (element && !resolvedBy) counts.set(element, (counts.get(element) ?? 0) + 1)
  }
  return counts
}

/** Draws how many open comments an element has; the number leads to them. */
export function drawComments(
  drawing: Drawing,
  comments: CommentThread[],
  say: (element: string, count: number) => string,
  open: (element: string) => void,
): void {
  const overlays = drawing.service('overlays')
  overlays.remove({ type: kind })
  for (const [element, count] of countsOf(comments)) {
    if (!drawing.find(element)) continue
    const html = document.createElement('button')
    html.type = 'button'
    html.className = 'said'
    html.textContent = String(count)
    html.title = say(element, count)
    html.setAttribute('aria-label', html.title)
    html.addEventListener('click', () => open(element))
    overlays.add(element, kind, { position: { top: -12, right: 10 }, html, scale: { min: 0.8, max: 1.2 } })
  }
}
