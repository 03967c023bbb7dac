import { reactive } from 'vue'

/** How a document is looked at: 1 fills the width. */
export interface Sight {
  zoom: number
  /** quarter turns clockwise, in degrees */
  turned: 0 | 90 | 180 | 270
  /** the words instead of the picture */
  asText: boolean
}

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

export const useSight = (): Sight => reactive<Sight>({ zoom: 1, turned: 0, asText: false })

export function nearer(sight: Sight): void {
  sight.zoom = steps.find((step) => step > sight.zoom) ?? sight.zoom
}

export function farther(sight: Sight): void {
  sight.zoom = steps.findLast((step) => step < sight.zoom) ?? sight.zoom
}

export function turn(sight: Sight): void {
  sight.turned = ((sight.turned + 90) % 360) as Sight['turned']
}

export function fit(sight: Sight): void {
  sight.zoom = 1
}

export function readOrSee(sight: Sight): void {
  sight.asText = !sight.asText
}

/** One key an act, while the viewer has the focus; what it does not know is left to the browser. */
export function byKey(sight: Sight, key: string): boolean {
  const acts: Record<string, () => void> = {
    '+': () => nearer(sight),
    '=': () => nearer(sight),
    '-': () => farther(sight),
    '0': () => fit(sight),
    r: () => turn(sight),
    t: () => readOrSee(sight),
  }
  acts[key]?.()
  return key in acts
}
