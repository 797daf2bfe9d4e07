import { photosHandlers } from '../../../cloudfunctions/photos'
import { addPhoto } from '../../../shared/photos/contract'
import { PHOTO_MAX_BYTES } from '../../../shared/photos/model'
import { aCommandId, codeOf, DAY, HOUR, openServedWorld, outputOf, type ServedWorld } from '../served-world'
import { jpegWithEverything, pngWithEverything, smallJpeg, smallPng } from './photo-bytes'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(photosHandlers)
})
afterEach(() => world.close())

const add = (file: Buffer, id?: string, openid = 'wang') =>
  world.call(openid, 'photos.add', { base64: file.toString('base64') }, id)
const files = () => world.emulator.storage.list()

test('the picture is kept without place, time and camera, and waits for WeChat', async () => {
  const { id } = outputOf(addPhoto, await add(jpegWithEverything))
  const [photo] = await world.all('photos')
  expect(photo).toMatchObject({
    _id: id,
    ownerId: world.vault.accountIdOf('wang'),
    type: 'jpeg',
    byteLength: smallJpeg.length,
    check: 'pending',
    traceId: 'trace-1',
    timesAsked: 1,
    askAgainAt: world.now() + HOUR / 2,
    tidyAt: world.now() + 8 * DAY,
  })
  expect(files()).toEqual([expect.objectContaining({ path: `photos/${id}.jpg` })])
  expect(world.emulator.storage.read(files()[0]?.fileId ?? '')).toEqual(smallJpeg)
})

test('a PNG, too', async () => {
  const { id } = outputOf(addPhoto, await add(pngWithEverything))
  expect(files()[0]?.path).toBe(`photos/${id}.png`)
  expect(world.emulator.storage.read(files()[0]?.fileId ?? '')).toEqual(smallPng)
})

test('WeChat is asked with the openid of the owner and an address where it finds the picture', async () => {
  await add(smallJpeg)
  expect(world.checks).toHaveLength(1)
  expect(world.checks[0]?.openid).toBe('wang')
  expect(world.emulator.storage.fetch(world.checks[0]?.url ?? '')?.bytes).toEqual(smallJpeg)
})

test('sent twice it is one photo and one file, with the same answer', async () => {
  const id = aCommandId()
  const first = await add(smallJpeg, id)
  expect(await add(smallJpeg, id)).toEqual(first)
  expect(await world.all('photos')).toHaveLength(1)
  expect(files()).toHaveLength(1)
  expect(codeOf(await add(smallPng, id))).toBe('command.reused')
  expect(await world.all('photos')).toHaveLength(1)
})

test('three at once are three', async () => {
  const replies = await Promise.all([add(smallJpeg), add(smallJpeg), add(smallPng)])
  expect(new Set(replies.map((reply) => outputOf(addPhoto, reply).id)).size).toBe(3)
})

test('where WeChat gives no answer the photo waits and the clock will ask', async () => {
  world.weather.isWeChatUp = false
  outputOf(addPhoto, await add(smallJpeg))
  const [photo] = await world.all('photos')
  expect(photo).toMatchObject({ check: 'pending', askAgainAt: world.now() + HOUR / 2 })
  expect(photo).not.toHaveProperty('traceId')
})

test('where no address can be had the photo waits all the same', async () => {
  world.emulator.gate.add({
    fault: { kind: 'cut' },
    when: ({ action }) => action === 'storage.batchGetDownloadUrl',
  })
  outputOf(addPhoto, await add(smallJpeg))
  expect((await world.all('photos'))[0]).not.toHaveProperty('traceId')
})

describe('what is no photo is refused, and nothing is kept', () => {
  afterEach(async () => {
    expect(await world.all('photos')).toEqual([])
    expect(files()).toEqual([])
    expect(world.checks).toEqual([])
  })

  test.each([
    ['a paper', Buffer.from('%PDF-1.7'), 'photos.wrong_type'],
    ['a page', Buffer.from('<script>alert(1)</script>'), 'photos.wrong_type'],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42'), 'photos.wrong_type'],
    ['half a photo', smallJpeg.subarray(0, -10), 'photos.incomplete'],
    ['half a PNG', smallPng.subarray(0, -6), 'photos.incomplete'],
  ])('%s', async (_name, file, code) => {
    expect(codeOf(await add(file))).toBe(code)
  })

  test('2 MB and a byte; 20 MB', async () => {
    const large = Buffer.concat([smallJpeg, Buffer.alloc(PHOTO_MAX_BYTES + 1 - smallJpeg.length)])
    expect(await add(large)).toMatchObject({ code: 'photos.too_large', detail: { megabytes: 3 } })
    const reply = await add(Buffer.concat([smallJpeg, Buffer.alloc(20_000_000)]))
    expect(reply).toMatchObject({ code: 'photos.too_large', detail: { megabytes: 20 } })
    expect(reply).toMatchObject({ message: expect.stringContaining('20 MB') as unknown })
  })

  test.each([['AAA'], [''], ['%%%%'], [7], [{ $ne: '' }]])('%j is no base64', async (base64) => {
    const reply = await world.call('wang', 'photos.add', { base64 })
    expect(reply).toMatchObject({ code: 'input.invalid', detail: { paths: ['base64'] } })
  })
})

test('2 MB to the byte are taken', async () => {
  const filler = Buffer.alloc(PHOTO_MAX_BYTES - smallJpeg.length)
  expect(codeOf(await add(Buffer.concat([smallJpeg, filler])))).toBe('ok')
})

test('one database call; the file and its address', async () => {
  const calls = await world.callsOf(() => add(smallJpeg))
  expect(calls).toEqual([
    'storage.getUploadMetadata',
    'storage.put',
    'storage.batchGetDownloadUrl',
    'insertDocument',
  ])
})
