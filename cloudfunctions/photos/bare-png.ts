/** What a still picture is made of. Text, time, Exif, colour profiles and animation are not in the list. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD'])

/** The picture and nothing else. Undefined when the file ends before the picture does. */
export function barePng(file: Buffer): Buffer | undefined {
  const parts: Buffer[] = [file.subarray(0, 8)]
  let hasPixels = false
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    if (end > file.length) return undefined
    if (kept.has(type)) parts.push(file.subarray(at, end))
    hasPixels ||= type === 'IDAT'
    if (type === 'IEND') return hasPixels ? Buffer.concat(parts) : undefined
    at = end
  }
  return undefined
}
