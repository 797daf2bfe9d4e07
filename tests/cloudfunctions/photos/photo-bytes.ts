import { crc32 } from 'node:zlib'
import { PNG } from 'pngjs'

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
const bytes = (...values: number[]) => Buffer.from(values)

const start = bytes(0xff, 0xd8)
const end = bytes(0xff, 0xd9)
const tables = Buffer.concat([
  segment(0xdb, Buffer.concat([bytes(0), Buffer.alloc(64, 1)])),
  segment(0xc0, bytes(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
  segment(0xc4, Buffer.concat([bytes(0x00, 1), Buffer.alloc(15), bytes(0)])),
  segment(0xc4, Buffer.concat([bytes(0x10, 1), Buffer.alloc(15), bytes(0)])),
])
const scan = Buffer.concat([segment(0xda, bytes(1, 1, 0, 0, 63, 0)), bytes(0x3f)])

/** Eight by eight grey dots: the smallest photo that is one. */
export const smallJpeg = Buffer.concat([start, tables, scan, end])

/** Several scans with stuffed bytes, restart marks and a marker padded with 0xff, as cameras make them. */
export const busyJpeg = Buffer.concat([
  start,
  segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\0', 'latin1')),
  tables,
  scan,
  bytes(0xff, 0x00, 0x12, 0xff, 0xd0, 0x34, 0xff, 0x00),
  segment(0xc4, Buffer.concat([bytes(0x11, 1), Buffer.alloc(15), bytes(0)])),
  scan,
  bytes(0xff, 0xd7, 0x56),
  end,
])

/** What a phone writes about the place: 39°13'21.5" north, in an Exif block with a GPS directory, as a camera lays it out. */
export const gpsExif = (() => {
  const tiff = Buffer.alloc(90)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  // First directory: one entry, the pointer to the GPS directory.
  tiff.writeUInt16BE(1, 8)
  writeEntry(tiff, 10, { tag: 0x8825, type: 4, count: 1, value: 26 })
  tiff.writeUInt16BE(2, 26)
  writeEntry(tiff, 28, { tag: 1, type: 2, count: 2, value: 0x4e000000 })
  writeEntry(tiff, 40, { tag: 2, type: 5, count: 3, value: 58 })
  const places = [39, 1, 13, 1, 215, 10]
  places.forEach((part, index) => tiff.writeUInt32BE(part, 58 + index * 4))
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
})()

function writeEntry(
  tiff: Buffer,
  at: number,
  entry: { tag: number; type: number; count: number; value: number },
) {
  tiff.writeUInt16BE(entry.tag, at)
  tiff.writeUInt16BE(entry.type, at + 2)
  tiff.writeUInt32BE(entry.count, at + 4)
  tiff.writeUInt32BE(entry.value, at + 8)
}

/** Everything that phones and programs hang on a photo, each with a word to look for. */
export const jpegMetadata = {
  jfif: segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x48\0\x48\0\0', 'latin1')),
  exif: segment(0xe1, gpsExif),
  xmp: segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>王秀兰</x:xmpmeta>')),
  longXmp: segment(0xe1, Buffer.from('http://ns.adobe.com/xmp/extension/\0GUID 王秀兰')),
  profile: segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01 made by 王秀兰的手机')),
  pictures: segment(0xe2, Buffer.from('MPF\0 second picture')),
  iptc: segment(0xed, Buffer.from('Photoshop 3.0\x008BIM 王秀兰')),
  ownKind: segment(0xef, Buffer.from('王秀兰')),
  comment: segment(0xfe, Buffer.from('王秀兰 枫林里 3 号楼')),
} as const

export const jpegWithEverything = Buffer.concat([
  start,
  ...Object.values(jpegMetadata),
  tables,
  jpegMetadata.comment,
  bytes(0xff, 0xff),
  scan,
  end,
  Buffer.from('a film with sound hangs behind the picture: 王秀兰'),
])

export const smallPng = PNG.sync.write(new PNG({ width: 2, height: 2 }), { colorType: 2 })

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

export const pngMetadata = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'iCCP', 'acTL', 'prVt'].map((type) =>
  chunk(type, type === 'eXIf' ? gpsExif.subarray(6) : Buffer.from(`${type} 王秀兰`)),
)

/** The same picture with everything hung between its first chunk and its pixels, and something behind its end. */
export const pngWithEverything = Buffer.concat([
  smallPng.subarray(0, 33),
  ...pngMetadata,
  smallPng.subarray(33),
  Buffer.from('王秀兰'),
])
