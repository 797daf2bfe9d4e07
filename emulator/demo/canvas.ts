import { PNG } from 'pngjs'

/** Red, green, blue. */
export type Colour = readonly [number, number, number]

/** How far a point is from the edge of a shape, in pixels: below nought inside. */
export type Shape = (x: number, y: number) => number

export const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius

export const box =
  (left: number, top: number, width: number, height: number, round = 0): Shape =>
  (x, y) => {
    const dx = Math.abs(x - left - width / 2) - width / 2 + round
    const dy = Math.abs(y - top - height / 2) - height / 2 + round
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round
  }

/** A thick line with round ends. */
export const stroke =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x2 - x1, y2 - y1]
    const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) - width / 2
  }

export const ring =
  (cx: number, cy: number, radius: number, width: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - cx, y - cy) - radius) - width / 2

/** Where both shapes are. */
export const within =
  (a: Shape, b: Shape): Shape =>
  (x, y) =>
    Math.max(a(x, y), b(x, y))

/** The edge of a shape as a line. */
export const outline =
  (shape: Shape, width: number): Shape =>
  (x, y) =>
    Math.abs(shape(x, y)) - width / 2

/** Side of the squares that are looked at first, and how far their corners are from their middle. */
const SQUARE = 16
const REACH = (SQUARE / 2) * Math.SQRT2 + 1

/** A picture that shapes are painted on, later ones over earlier ones. */
export class Canvas {
  readonly #png: PNG

  constructor(width: number, height: number, ground: Colour) {
    this.#png = new PNG({ width, height })
    this.paint(() => -1, ground)
  }

  /** `alpha` from 0, clear, to 1. Edges are smooth: half a pixel inside and outside. */
  paint(shape: Shape, colour: Colour, alpha = 1): this {
    const { width, height } = this.#png
    for (let top = 0; top < height; top += SQUARE) {
      for (let left = 0; left < width; left += SQUARE) {
        // No point of a square is further from the edge than this from what its middle is.
        if (shape(left + SQUARE / 2, top + SQUARE / 2) > REACH) continue
        this.#paintSquare(left, top, shape, colour, alpha)
      }
    }
    return this
  }

  #paintSquare(left: number, top: number, shape: Shape, [red, green, blue]: Colour, alpha: number): void {
    const { width, height, data } = this.#png
    for (let y = top; y < Math.min(top + SQUARE, height); y++) {
      for (let x = left; x < Math.min(left + SQUARE, width); x++) {
        const cover = Math.max(0, Math.min(1, 0.5 - shape(x + 0.5, y + 0.5))) * alpha
        if (cover === 0) continue
        const at = (y * width + x) * 4
        data[at] = (data[at] ?? 0) * (1 - cover) + red * cover
        data[at + 1] = (data[at + 1] ?? 0) * (1 - cover) + green * cover
        data[at + 2] = (data[at + 2] ?? 0) * (1 - cover) + blue * cover
        data[at + 3] = 255
      }
    }
  }

  toPng(): Buffer {
    return PNG.sync.write(this.#png)
  }
}
