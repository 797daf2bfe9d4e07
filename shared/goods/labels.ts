/** Before the code in the picture on a label, so that the camera tells it from any other. */
const MARK = 'WZ:'

export function labelOf(code: string): string {
  return MARK + code
}

/** The code that the camera read, or that somebody typed; undefined where it is none of ours. */
export function codeOnLabel(read: string): string | undefined {
  const plain = read.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return /^(?:WZ:)?([A-Z2-9]{8})$/.exec(plain)?.[1]
}

/** As it stands on the label to be read out: ABCD 2345 */
export function sayLabelCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}
