import { colour, inside, type Paper } from '../../kernel/paper/pen'

const glyphs = {
  求助: ['M4 5h16v11.5H11L7 20v-3.5H4z'],
  叫车: ['M3.5 16.5v-4l2-5.5h11l3.5 5.5v4z', 'M4 12.5h16'],
  报隐患: ['M12 3.5L22 20.5H2z', 'M12 10v5M12 17.6v.3'],
  打电话: [
    'M6 3.5l3.3-.2 1.5 4.2-2 1.6c.9 2.5 2.6 4.3 5.2 5.3l1.7-2 4.1 1.7-.2 3.2c-.2 1.6-1.4 2.3-3 2.2C9.5 19 4.5 14 4 6.7 3.9 5 4.5 3.7 6 3.5z',
  ],
} as const

/** The sign of a way, `size` wide, with its left upper corner there. */
export function glyph(paper: Paper, name: keyof typeof glyphs, x: number, y: number, size: number): void {
  inside(paper, { x, y, scale: size / 24 }, () => {
    paper.lineWidth(1.6).lineCap('round').lineJoin('round').strokeColor(colour.ink)
    for (const path of glyphs[name]) paper.path(path).stroke()
    if (name === '叫车') {
      paper.circle(7.5, 17, 1.9).fillAndStroke(colour.wains, colour.ink)
      paper.circle(16.5, 17, 1.9).fillAndStroke(colour.wains, colour.ink)
    }
  })
}

/** The lamp of the stairwell and its light, hung from the upper edge at 397. */
export function lamp(paper: Paper): void {
  const light = paper.linearGradient(0, 93, 0, 640)
  light.stop(0, colour.lamp, 0.55).stop(1, colour.lamp, 0)
  paper.path('M346 93h102L790 640H4z').fill(light)
  paper.lineWidth(4).lineCap('round').lineJoin('round')
  paper.path('M397 0v46').stroke(colour.ink)
  paper.path('M340 92a57 48 0 0 1 114 0z').fillAndStroke(colour.white, colour.ink)
  paper.path('M374 92a23 23 0 0 0 46 0z').fillAndStroke(colour.lamp, colour.ink)
}
