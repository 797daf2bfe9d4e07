import { encode } from 'uqr'

/** The code as a picture that a style can hold: one path over its dark cells. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const cells = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'><path d='${cells.join('')}'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
