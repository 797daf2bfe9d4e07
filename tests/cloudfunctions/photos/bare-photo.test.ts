import { PNG } from 'pngjs'
import { barePhoto } from '../../../cloudfunctions/photos/bare-photo'
import {
  busyJpeg,
  gpsExif,
  jpegMetadata,
  jpegWithEverything,
  pngMetadata,
  pngWithEverything,
  smallJpeg,
  smallPng,
} from './photo-bytes'

const bare = (file: Buffer) => {
  const answer = barePhoto(file)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

describe('JPEG', () => {
  test('loses the place, and everything else that is no picture', () => {
    expect(jpegWithEverything.includes(gpsExif)).toBe(true)
    const { type, bytes } = bare(jpegWithEverything)
    expect(type).toBe('jpeg')
    expect(bytes.equals(smallJpeg)).toBe(true)
    expect(bytes.includes(gpsExif.subarray(0, 4))).toBe(false)
    expect(bytes.includes('王秀兰')).toBe(false)
  })

  test.each(Object.entries(jpegMetadata))('loses %s', (_name, metadata) => {
    const file = Buffer.concat([smallJpeg.subarray(0, 2), metadata, smallJpeg.subarray(2)])
    expect(bare(file).bytes.equals(smallJpeg)).toBe(true)
  })

  test('keeps every scan, stuffed byte, restart mark and the colours of Adobe', () => {
    expect(bare(busyJpeg).bytes.equals(busyJpeg)).toBe(true)
  })

  test('an own kind that calls itself like the colours of Adobe is none', () => {
    const file = Buffer.concat([
      smallJpeg.subarray(0, 2),
      Buffer.from([0xff, 0xee, 0, 8]),
      Buffer.from('secret'),
      smallJpeg.subarray(2),
    ])
    expect(bare(file).bytes.equals(smallJpeg)).toBe(true)
  })

  test('cut anywhere it is incomplete', () => {
    for (let length = 3; length < smallJpeg.length; length++) {
      expect(barePhoto(smallJpeg.subarray(0, length))).toEqual({ refused: 'photos.incomplete' })
    }
  })

  test('an end without a picture is no photo', () => {
    expect(barePhoto(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toEqual({ refused: 'photos.incomplete' })
  })

  test('a segment that says it is shorter than its own head is not followed', () => {
    expect(barePhoto(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0xff, 0xd9]))).toEqual({
      refused: 'photos.incomplete',
    })
  })
})

describe('PNG', () => {
  test('loses the place, texts, time, profile and what hangs behind', () => {
    expect(pngWithEverything.includes(gpsExif.subarray(6))).toBe(true)
    const { type, bytes } = bare(pngWithEverything)
    expect(type).toBe('png')
    expect(bytes.equals(smallPng)).toBe(true)
    expect(PNG.sync.read(bytes).width).toBe(2)
  })

  test.each(pngMetadata.map((one) => [one.toString('latin1', 4, 8), one] as const))(
    'loses %s',
    (_name, metadata) => {
      const file = Buffer.concat([smallPng.subarray(0, 33), metadata, smallPng.subarray(33)])
      expect(bare(file).bytes.equals(smallPng)).toBe(true)
    },
  )

  test('cut anywhere it is incomplete', () => {
    for (let length = 8; length < smallPng.length; length++) {
      expect(barePhoto(smallPng.subarray(0, length))).toEqual({ refused: 'photos.incomplete' })
    }
  })

  test('an end without pixels is no photo', () => {
    const file = Buffer.concat([smallPng.subarray(0, 33), smallPng.subarray(-12)])
    expect(barePhoto(file)).toEqual({ refused: 'photos.incomplete' })
  })
})

describe('no photo', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a paper', Buffer.from('%PDF-1.7')],
    ['a page that calls itself a photo', Buffer.from('<html><script>')],
    ['a GIF', Buffer.from('GIF89a')],
  ])('%s', (_name, file) => {
    expect(barePhoto(file)).toEqual({ refused: 'photos.wrong_type' })
  })

  test('too large, whatever it is', () => {
    const large = Buffer.concat([smallJpeg, Buffer.alloc(20 * 1024 * 1024)])
    expect(barePhoto(large)).toEqual({ refused: 'photos.too_large', detail: { megabytes: 21 } })
  })
})
