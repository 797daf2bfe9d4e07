import { box, Canvas, type Colour, disc, outline, ring, type Shape, stroke, within } from './canvas'

const plaster: Colour = [243, 238, 226]
const green: Colour = [127, 160, 137]
const greenLine: Colour = [86, 122, 98]
const ink: Colour = [43, 42, 38]
const light: Colour = [246, 205, 96]
const metal: Colour = [176, 184, 188]
const white: Colour = [252, 251, 247]
const card: Colour = [201, 160, 106]
const blue: Colour = [47, 98, 158]
const red: Colour = [190, 66, 48]

/** A stairwell wall: plaster above, green to one metre. */
function wall(): Canvas {
  return new Canvas(480, 360, plaster)
    .paint(box(0, 250, 480, 110), green)
    .paint(box(0, 246, 480, 6), greenLine)
}

/** Filled, with an ink line around. */
function drawn(canvas: Canvas, shape: Shape, colour: Colour): Canvas {
  return canvas.paint(shape, colour).paint(outline(shape, 4), ink)
}

const drawings = {
  lamp: () => {
    const canvas = wall().paint(stroke(240, 0, 240, 92, 5), ink)
    drawn(canvas, box(222, 84, 36, 34, 6), metal)
    drawn(canvas, disc(240, 170, 54), white).paint(disc(252, 182, 40), [226, 221, 208], 0.7)
    canvas.paint(stroke(226, 176, 234, 158, 3), ink).paint(stroke(246, 158, 256, 176, 3), ink)
    return canvas.paint(stroke(232, 160, 240, 170, 3), ink)
  },
  tap: () => {
    const canvas = wall()
    drawn(canvas, box(60, 130, 210, 34, 8), metal)
    drawn(canvas, box(236, 130, 36, 84, 10), metal)
    drawn(canvas, box(142, 92, 24, 42, 4), metal)
    drawn(canvas, box(100, 72, 108, 24, 12), red)
    for (const [y, size] of [
      [246, 9],
      [286, 8],
      [322, 7],
    ] as const) {
      canvas.paint(disc(254, y, size), blue, 0.75)
    }
    return drawn(canvas, box(170, 330, 170, 60, 20), white)
  },
  pills: () => {
    const canvas = wall().paint(box(0, 290, 480, 70), card, 0.7)
    drawn(canvas, box(96, 110, 190, 180, 6), white)
    canvas.paint(box(98, 112, 186, 46), blue).paint(box(116, 180, 120, 10, 4), ink, 0.5)
    canvas.paint(box(116, 204, 90, 10, 4), ink, 0.35).paint(box(116, 228, 104, 10, 4), ink, 0.35)
    drawn(canvas, box(262, 236, 140, 62, 10), metal)
    for (const x of [288, 322, 356]) drawn(canvas, disc(x + 10, 267, 13), white)
    return canvas
  },
  rice: () => {
    const canvas = wall().paint(box(0, 300, 480, 60), card, 0.7)
    drawn(canvas, box(150, 92, 180, 216, 34), white)
    drawn(canvas, box(176, 66, 128, 40, 12), white)
    canvas.paint(stroke(168, 106, 312, 106, 6), red)
    canvas.paint(disc(240, 204, 52), light, 0.85).paint(ring(240, 204, 52, 4), ink)
    for (const x of [-22, 0, 22]) canvas.paint(stroke(240 + x, 230, 240 + x * 0.6, 182, 7), greenLine)
    return canvas
  },
  boxes: () => {
    const canvas = wall().paint(stroke(0, 150, 480, 96, 14), [138, 98, 62])
    for (const [x, y, w, h] of [
      [70, 210, 150, 130],
      [230, 226, 130, 114],
      [104, 112, 120, 96],
      [262, 140, 96, 84],
    ] as const) {
      drawn(canvas, box(x, y, w, h, 3), card)
      canvas.paint(box(x + w / 2 - 9, y + 2, 18, h - 4), [226, 202, 160])
    }
    return canvas.paint(ring(420, 292, 44, 7), ink).paint(disc(420, 292, 6), ink)
  },
  cover: () => {
    const canvas = new Canvas(480, 360, [168, 166, 160]).paint(disc(246, 196, 124), [60, 60, 58])
    const lid = disc(232, 180, 112)
    drawn(canvas, lid, [118, 118, 116])
    for (let at = -90; at <= 90; at += 30) {
      canvas.paint(within(stroke(120, 180 + at, 344, 180 + at, 7), lid), [84, 84, 82])
    }
    return canvas.paint(ring(232, 180, 96, 6), [84, 84, 82])
  },
  socket: () => {
    const canvas = wall()
    drawn(canvas, box(150, 80, 180, 150, 14), white)
    canvas.paint(stroke(240, 116, 240, 140, 9), ink)
    canvas.paint(stroke(206, 186, 216, 166, 9), ink).paint(stroke(274, 186, 264, 166, 9), ink)
    canvas.paint(disc(296, 196, 46), [58, 46, 38], 0.35).paint(disc(300, 200, 26), [58, 46, 38], 0.5)
    return canvas.paint(stroke(310, 150, 334, 126, 5), light).paint(stroke(322, 178, 352, 174, 5), light)
  },
  /** A voucher, or a sheet that was signed. */
  paper: () => {
    const canvas = wall()
    drawn(canvas, box(130, 40, 220, 280, 4), white)
    for (const y of [86, 118, 150, 182]) canvas.paint(stroke(160, y, 320, y, 4), metal)
    canvas.paint(stroke(170, 262, 206, 240, 4), blue).paint(stroke(206, 240, 232, 266, 4), blue)
    return canvas.paint(ring(292, 258, 28, 4), red)
  },
} as const satisfies Record<string, () => Canvas>

export type Picture = keyof typeof drawings

/** A photo of the demo: drawn here, things only, nobody's home. */
export function pictureOf(name: Picture): Buffer {
  return drawings[name]().toPng()
}
