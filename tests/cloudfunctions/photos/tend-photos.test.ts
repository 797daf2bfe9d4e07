import { photosHandlers } from '../../../cloudfunctions/photos'
import { MediaChecked, mediaChecked } from '../../../cloudfunctions/photos/media-checked'
import { tendPhotos } from '../../../cloudfunctions/photos/tend-photos'
import { z } from '../../../shared/kernel/schema'
import { addPhoto } from '../../../shared/photos/contract'
import { DAY, HOUR, openServedWorld, outputOf, type ServedWorld } from '../served-world'
import { smallJpeg } from './photo-bytes'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(photosHandlers)
})
afterEach(() => world.close())

async function add(): Promise<string> {
  const reply = await world.call('wang', 'photos.add', { base64: smallJpeg.toString('base64') })
  return outputOf(addPhoto, reply).id
}
const answered = (traceId: string, suggest: string) =>
  mediaChecked(
    world.services,
    z.parse(MediaChecked, { Event: 'wxa_media_check', trace_id: traceId, errcode: 0, result: { suggest } }),
  )
const photo = async (id: string) =>
  (await world.database.read('photos', { _id: { $eq: id } }, { limit: 1 }))[0]

describe("WeChat's verdict", () => {
  test.each([
    ['pass', 'passed'],
    ['review', 'held'],
    ['risky', 'held'],
  ])('%s makes the photo %s', async (suggest, check) => {
    const id = await add()
    await answered('trace-1', suggest)
    expect(await photo(id)).toMatchObject({ check, version: 2 })
    expect(await photo(id)).not.toHaveProperty('traceId')
  })

  test('a second push changes nothing, whatever it says', async () => {
    const id = await add()
    await answered('trace-1', 'risky')
    await answered('trace-1', 'pass')
    expect(await photo(id)).toMatchObject({ check: 'held', version: 2 })
  })

  test('two pushes at once are one verdict', async () => {
    const id = await add()
    await Promise.all([answered('trace-1', 'pass'), answered('trace-1', 'pass')])
    expect(await photo(id)).toMatchObject({ check: 'passed', version: 2 })
  })

  test('an unknown trace is dropped', async () => {
    const id = await add()
    await answered('trace-of-nobody', 'pass')
    expect(await photo(id)).toMatchObject({ check: 'pending', version: 1 })
  })

  test('WeChat could not read the picture: it waits for the next question', async () => {
    const id = await add()
    const unreadable = { Event: 'wxa_media_check', trace_id: 'trace-1', errcode: -1008 }
    await mediaChecked(world.services, z.parse(MediaChecked, unreadable))
    expect(await photo(id)).toMatchObject({ check: 'pending', version: 1 })
  })

  test('the push of the platform, as the emulator sends it, is understood', () => {
    const event = {
      ToUserName: 'gh',
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wx',
      trace_id: 't',
      version: 2,
    }
    const push = { ...event, errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 }, detail: [] }
    expect(z.safeParse(MediaChecked, push).success).toBe(true)
    expect(z.safeParse(MediaChecked, { ...push, Event: 'subscribe' }).success).toBe(false)
  })
})

describe('asking again', () => {
  test('after half an hour without a verdict, then after an hour', async () => {
    const id = await add()
    world.pass(HOUR / 2 - 1)
    expect(await tendPhotos(world.services)).toEqual({ asked: 0, removed: 0 })
    world.pass(1)
    expect(await tendPhotos(world.services)).toEqual({ asked: 1, removed: 0 })
    expect(await photo(id)).toMatchObject({ traceId: 'trace-2', timesAsked: 2 })
    world.pass(HOUR - 1)
    expect((await tendPhotos(world.services)).asked).toBe(0)
    world.pass(1)
    expect((await tendPhotos(world.services)).asked).toBe(1)
    expect(await photo(id)).toMatchObject({ traceId: 'trace-3', timesAsked: 3 })
  })

  test('the late answer to the first question is dropped, the second counts', async () => {
    const id = await add()
    world.pass(HOUR / 2)
    await tendPhotos(world.services)
    await answered('trace-1', 'risky')
    expect(await photo(id)).toMatchObject({ check: 'pending' })
    await answered('trace-2', 'pass')
    expect(await photo(id)).toMatchObject({ check: 'passed' })
    world.pass(DAY)
    expect((await tendPhotos(world.services)).asked).toBe(0)
  })

  test('a photo that came in bad weather passes when WeChat is back', async () => {
    world.weather.isWeChatUp = false
    const id = await add()
    world.pass(HOUR / 2)
    await tendPhotos(world.services)
    expect(await photo(id)).not.toHaveProperty('traceId')
    world.weather.isWeChatUp = true
    world.pass(HOUR)
    await tendPhotos(world.services)
    await answered('trace-1', 'pass')
    expect(await photo(id)).toMatchObject({ check: 'passed' })
  })

  test('two clocks at once leave one question that counts', async () => {
    const id = await add()
    world.pass(HOUR / 2)
    await Promise.all([tendPhotos(world.services), tendPhotos(world.services)])
    expect(await photo(id)).toMatchObject({ check: 'pending', timesAsked: 2 })
  })
})

describe('removing what nobody used', () => {
  const using = (allPhotoIds: readonly string[]) =>
    world.database.insert('requests', { _id: 'rrequest', allPhotoIds, isOpen: true })

  test('after eight days, with its file; a photo in a request stays', async () => {
    const [used, unused] = [await add(), await add()]
    await using([used])
    world.pass(8 * DAY - 1)
    expect((await tendPhotos(world.services)).removed).toBe(0)
    world.pass(1)
    expect((await tendPhotos(world.services)).removed).toBe(1)
    expect(await photo(unused)).toBeUndefined()
    expect(await photo(used)).not.toHaveProperty('tidyAt')
    expect(world.emulator.storage.list().map((file) => file.path)).toEqual([`photos/${used}.jpg`])
    expect((await tendPhotos(world.services)).removed).toBe(0)
  })

  test('broken off after the file it is finished by the next round', async () => {
    const id = await add()
    world.pass(8 * DAY)
    const stop = world.emulator.gate.add({
      fault: { kind: 'refuse', code: 'DATABASE_REQUEST_FAILED' },
      when: ({ action }) => action === 'database.removeDocument',
    })
    await expect(tendPhotos(world.services)).rejects.toThrow()
    stop()
    expect(world.emulator.storage.list()).toEqual([])
    expect((await tendPhotos(world.services)).removed).toBe(1)
    expect(await photo(id)).toBeUndefined()
  })

  test('more than a round at once are all removed in the rounds that follow', async () => {
    for (let index = 0; index < 55; index++) await add()
    world.pass(8 * DAY)
    expect((await tendPhotos(world.services)).removed).toBe(50)
    expect((await tendPhotos(world.services)).removed).toBe(5)
    expect(await world.all('photos')).toEqual([])
  })
})
