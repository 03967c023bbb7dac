/** A part of a page, in parts of its width and height. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export type Turn = 0 | 90 | 180 | 270

/** Where a rectangle of the page as it lies is seen once the page is turned clockwise. */
export function turned({ x, y, width, height }: Rectangle, by: Turn): Rectangle {
  switch (by) {
    case 90:
      return { x: 1 - y - height, y: x, width: height, height: width }
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height }
    case 270:
      return { x: y, y: 1 - x - width, width: height, height: width }
    default:
      return { x, y, width, height }
  }
}

/** The rectangle of the page as it lies of one that was drawn on the turned page. */
export const turnedBack = (drawn: Rectangle, by: Turn): Rectangle => turned(drawn, ((360 - by) % 360) as Turn)

const within = (value: number): number => Math.min(1, Math.max(0, value))

/** The rectangle between two points, cut to the page. */
export function between(one: Point, other: Point): Rectangle {
  const [left, right] = [within(Math.min(one.x, other.x)), within(Math.max(one.x, other.x))]
  const [top, bottom] = [within(Math.min(one.y, other.y)), within(Math.max(one.y, other.y))]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Too small to be meant: a click, not a rectangle. */
export const isMeant = ({ width, height }: Rectangle): boolean => width > 0.01 && height > 0.008
