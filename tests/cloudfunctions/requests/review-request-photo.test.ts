import { getRequest, reviewRequestPhoto } from '../../../shared/requests/contract'
import { chen, li, sun, wang, zhao } from '../../world/people'
import { aRequest } from '../../world/requests'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = 'rlamp'
const lampWith = async (check: 'held' | 'pending' | 'passed') => {
  const photoId = await world.photo('plamp', { check })
  await world.keep(aRequest({ _id: id, photoIds: [photoId], allPhotoIds: [photoId] }))
  return photoId
}
const seenBy = async (who: { openid: string }) => (await world.ask(who, getRequest, { id })).photos[0]

test('a colleague sees what WeChat held, and decides; then everybody concerned sees it', async () => {
  const photoId = await lampWith('held')
  expect(await seenBy(li)).toMatchObject({
    check: 'held',
    canReview: true,
    url: expect.any(String) as string,
  })
  expect(await seenBy(wang)).toMatchObject({ canReview: false, url: expect.any(String) as string })
  const input = { id, photoId, decision: 'show' } as const
  expect(await world.ask(li, reviewRequestPhoto, input)).toEqual({ id: photoId, check: 'passed' })
  expect(await seenBy(chen)).toMatchObject({
    check: 'passed',
    canReview: false,
    url: expect.any(String) as string,
  })
  expect(await world.codeOf(li, reviewRequestPhoto, input)).toBe('photos.already_judged')
})

test('what is put away is gone for the desk and stays with its owner', async () => {
  const photoId = await lampWith('held')
  await world.ask(li, reviewRequestPhoto, { id, photoId, decision: 'hide' })
  expect(await seenBy(chen)).toEqual({ id: photoId, check: 'hidden', canReview: false })
  expect(await seenBy(wang)).toMatchObject({ url: expect.any(String) as string })
})

test('while WeChat still looks, nobody else sees it and nobody decides', async () => {
  const photoId = await lampWith('pending')
  expect(await seenBy(chen)).toEqual({ id: photoId, check: 'pending', canReview: false })
  expect(await world.codeOf(chen, reviewRequestPhoto, { id, photoId, decision: 'show' })).toBe(
    'photos.already_judged',
  )
})

test('another station, an ended post, the resident and a photo of another request: not there', async () => {
  const photoId = await lampWith('held')
  const input = { id, photoId, decision: 'show' } as const
  for (const who of [zhao, sun, wang])
    expect(await world.codeOf(who, reviewRequestPhoto, input)).toBe('not_found')
  const elsewhere = await world.photo('pother', { check: 'held' })
  expect(await world.codeOf(li, reviewRequestPhoto, { ...input, photoId: elsewhere })).toBe('not_found')
  expect(await seenBy(li)).toMatchObject({ check: 'held' })
})

test('a worker does not decide about a photo of her own request', async () => {
  const photoId = await world.photo('pchen', { check: 'held', ownerId: chen.id })
  await world.keep(aRequest({ _id: id, authorId: chen.id, photoIds: [photoId], allPhotoIds: [photoId] }))
  expect(await world.codeOf(chen, reviewRequestPhoto, { id, photoId, decision: 'show' })).toBe(
    'photos.own_photo',
  )
})

test('twice is once; the same command with another decision is refused', async () => {
  const photoId = await lampWith('held')
  const command = aCommandId()
  const input = { id, photoId, decision: 'show' } as const
  const first = await world.tell(li, reviewRequestPhoto, input, command)
  expect(await world.tell(li, reviewRequestPhoto, input, command)).toEqual(first)
  expect(await world.tell(li, reviewRequestPhoto, { ...input, decision: 'hide' }, command)).toMatchObject({
    code: 'command.reused',
  })
})
