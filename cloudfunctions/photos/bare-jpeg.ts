/** Start-of-frame, tables, restart interval, number of lines: what a picture is made of. */
const kept = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
  ...[0xc4, 0xcc, 0xdb, 0xdc, 0xdd],
])
const ADOBE = 0xee
const START_OF_SCAN = 0xda
const END = 0xd9

/**
 * The picture and nothing else: only the segments that a decoder needs are copied, so that Exif, XMP, IPTC, comments,
 * thumbnails, profiles and whatever hangs behind the end are left behind, also the kinds that are not invented yet.
 * Undefined when the file ends before the picture does.
 */
export function bareJpeg(file: Buffer): Buffer | undefined {
  const parts: Buffer[] = [file.subarray(0, 2)]
  let hasScan = false
  for (let at = 2; ;) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at++
    const marker = file[at] === 0xff ? file[at + 1] : undefined
    if (marker === undefined) return undefined
    if (marker === END) return hasScan ? Buffer.concat([...parts, file.subarray(at, at + 2)]) : undefined
    if (at + 4 > file.length) return undefined
    const behind = at + 2 + file.readUInt16BE(at + 2)
    if (behind < at + 4 || behind > file.length) return undefined
    const isScan = marker === START_OF_SCAN
    const end = isScan ? endOfScan(file, behind) : behind
    if (isScan || kept.has(marker) || isAdobe(marker, file, at)) parts.push(file.subarray(at, end))
    hasScan ||= isScan
    at = end
  }
}

/** Tells how the colours are stored; without it some pictures turn green. */
function isAdobe(marker: number, file: Buffer, at: number): boolean {
  return marker === ADOBE && file.toString('latin1', at + 4, at + 9) === 'Adobe'
}

/** Inside a scan 0xff is followed by 0 or a restart mark; anything else is the next marker. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}
