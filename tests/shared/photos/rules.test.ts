import { isRefused } from '../../../shared/kernel/refusal'
import {
  type Photo,
  PHOTO_MAX_BYTES,
  PHOTO_TIDY_AFTER_MS,
  PHOTO_USABLE_MS,
  PhotoCheck,
} from '../../../shared/photos/model'
import {
  acceptPhoto,
  askAgainAt,
  askedAgain,
  decideOn,
  isUsable,
  isVisible,
  judge,
  photoTypeOf,
  released,
  settled,
} from '../../../shared/photos/rules'

const jpeg = [0xff, 0xd8, 0xff, 0xe0]
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const minutes = 60 * 1000

describe('acceptPhoto looks at the bytes', () => {
  test('JPEG and PNG', () => {
    expect(acceptPhoto(jpeg, 4)).toBe('jpeg')
    expect(acceptPhoto(Uint8Array.from(png), 8)).toBe('png')
  })
  test.each([
    ['nothing', []],
    ['half a beginning', jpeg.slice(0, 2)],
    ['half a PNG', png.slice(0, 7)],
    ['one byte off', [0x88, ...png.slice(1)]],
    ['WebP', [...Buffer.from('RIFF....WEBP')]],
    ['HEIC', [...Buffer.from('\0\0\0\x18ftypheic')]],
    ['a program', [0x4d, 0x5a]],
  ])('%s is none', (_name, bytes) => {
    expect(photoTypeOf(bytes)).toBeUndefined()
    expect(acceptPhoto(bytes, bytes.length)).toEqual({ refused: 'photos.wrong_type' })
  })
  test('2 MB go, one byte more does not', () => {
    expect(acceptPhoto(jpeg, PHOTO_MAX_BYTES)).toBe('jpeg')
    expect(acceptPhoto(jpeg, PHOTO_MAX_BYTES + 1)).toEqual({
      refused: 'photos.too_large',
      detail: { megabytes: 3 },
    })
  })
})

describe('isVisible', () => {
  test.each(PhotoCheck.options)('%s', (check) => {
    expect(isVisible(check, { isOwner: true })).toBe(true)
    expect(isVisible(check, { isOwner: false })).toBe(check === 'passed')
  })
})

test('a photo is usable by its owner, for a week, and is only tidied away later', () => {
  const photo = { ownerId: 'aowner', createdAt: 1000 }
  expect(isUsable(photo, 'aowner', 1000 + PHOTO_USABLE_MS - 1)).toBe(true)
  expect(isUsable(photo, 'aowner', 1000 + PHOTO_USABLE_MS)).toBe(false)
  expect(isUsable(photo, 'aother', 1000)).toBe(false)
  expect(PHOTO_TIDY_AFTER_MS).toBeGreaterThan(PHOTO_USABLE_MS)
})

test('each question to WeChat waits twice as long, a day at most', () => {
  const waits = [0, 1, 2, 3, 6, 7, 40].map((times) => (askAgainAt(times, 5000) - 5000) / minutes)
  expect(waits).toEqual([30, 30, 60, 120, 960, 1440, 1440])
})

const photo: Photo = {
  _id: 'pphoto',
  version: 1,
  createdAt: 1,
  updatedAt: 1,
  log: [],
  unsent: [],
  ownerId: 'aowner',
  ownerOpenid: 'openid-of-the-owner',
  fileId: 'cloud://photo',
  byteLength: 3,
  type: 'jpeg',
  check: 'pending',
  traceId: 'trace',
  timesAsked: 1,
  askAgainAt: 2,
}

describe('judge', () => {
  test.each([
    ['pass', 'passed'],
    ['review', 'held'],
    ['risky', 'held'],
    ['', 'held'],
  ])('%s makes it %s', (suggest, check) => {
    const decided = judge(photo, suggest)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next.check).toBe(check)
    expect(decided.next).not.toHaveProperty('traceId')
    expect(decided.facts).toEqual([{ fact: `photo.${check}` }])
  })
  test.each(['passed', 'held', 'hidden'] as const)('what is %s stays so', (check) => {
    expect(judge({ ...photo, check }, 'pass')).toEqual({ refused: 'photos.already_judged' })
  })
})

describe('askedAgain', () => {
  test('takes the new trace, and the next question waits longer', () => {
    const decided = askedAgain(photo, 'second', 1000)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next).toEqual({
      ...photo,
      traceId: 'second',
      timesAsked: 2,
      askAgainAt: askAgainAt(2, 1000),
    })
    expect(decided.facts).toEqual([{ fact: 'photo.check_asked' }])
  })
  test('where it could not be asked, the old trace is not waited for', () => {
    const decided = askedAgain(photo, undefined, 1000)
    if (isRefused(decided)) throw new Error('refused')
    expect(decided.next).not.toHaveProperty('traceId')
    expect(decided.next.timesAsked).toBe(2)
  })
  test('a verdict that came meanwhile stays', () => {
    expect(askedAgain({ ...photo, check: 'passed' }, 'second', 1000)).toEqual({
      refused: 'photos.already_judged',
    })
  })
})

test('a photo that a request uses is not looked for again', () => {
  const { next, facts } = settled({ ...photo, tidyAt: 7 })
  expect(next).toEqual(photo)
  expect(facts).toEqual([{ fact: 'photo.settled' }])
})

test('what lets a photo go has the clock look again; one it has not looked at yet keeps its day', () => {
  const { tidyAt: _, ...kept } = photo
  expect(released(kept, 9)).toEqual({ next: { ...kept, tidyAt: 9 }, facts: [{ fact: 'photo.released' }] })
  expect(released({ ...kept, tidyAt: 20 }, 9).next.tidyAt).toBe(20)
})

describe('decideOn', () => {
  const held: Photo = { ...photo, check: 'held' }
  test.each([
    ['show', 'passed'],
    ['hide', 'hidden'],
  ] as const)('%s makes it %s', (decision, check) => {
    expect(decideOn(held, 'acolleague', decision)).toEqual({
      next: { ...held, check },
      facts: [{ fact: 'photo.reviewed', detail: { decision } }],
    })
  })
  test.each(['pending', 'passed', 'hidden'] as const)('what is %s is not for a person', (check) => {
    expect(decideOn({ ...photo, check }, 'acolleague', 'show')).toEqual({ refused: 'photos.already_judged' })
  })
  test('nobody decides about the own photo', () => {
    expect(decideOn(held, 'aowner', 'show')).toEqual({ refused: 'photos.own_photo' })
  })
})
