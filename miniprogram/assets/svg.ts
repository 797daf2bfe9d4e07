import type { drawings } from './drawings'
import type { Palette } from './palette'

const open = (width: number, height: number, line: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" fill="none" stroke-linecap="round" stroke-linejoin="round" ${line}>`

export function iconSvg(shapes: string, stroke: string, strokeWidth = 1.9): string {
  return `${open(24, 24, `stroke="${stroke}" stroke-width="${String(strokeWidth)}"`)}${shapes}</svg>`
}

/** A drawing in the colours of one mode. */
export function drawingSvg(drawing: (typeof drawings)[keyof typeof drawings], palette: Palette): string {
  const colour = (name: string) => palette[name] ?? missing(name)
  const fillOf = (name: string) =>
    name === 'ink' ? colour('art-line') : colour(`art-${name === 'wood2' ? 'wood-2' : name}`)
  const shapes = drawing.shapes
    .replace(/class="([\w ]+)"/g, (_, names: string) =>
      names
        .split(' ')
        .map((name) => (name === 'n' ? 'stroke="none"' : `fill="${fillOf(name)}"`))
        .join(' '),
    )
    .replace(/var\(--lm-([\w-]+)\)/g, (_, name: string) => colour(name))
  return `${open(drawing.width, drawing.height, `stroke="${colour('art-line')}" stroke-width="2.2"`)}${shapes}</svg>`
}

/** As it may stand between double quotes in a style sheet. */
export function dataUri(svg: string): string {
  const plain = svg.replace(/"/g, "'").replace(/[%#<>]/g, (sign) => encodeURIComponent(sign))
  return `data:image/svg+xml,${plain}`
}

function missing(name: string): never {
  throw new Error(`tokens.css has no --lm-${name}`)
}
