import { inboxHandlers } from '../../cloudfunctions/inbox'
import { plainFields } from '../../cloudfunctions/kernel/plain'
import { networkHandlers } from '../../cloudfunctions/network'
import { peopleHandlers } from '../../cloudfunctions/people'
import { createInvitation } from '../../cloudfunctions/people/people-store'
import { photosHandlers } from '../../cloudfunctions/photos'
import { requestsHandlers } from '../../cloudfunctions/requests'
import { sealedContact, sealedPlace } from '../../cloudfunctions/requests/sealed-parts'
import type { Role } from '../../shared/people/policy'
import { withFlags } from '../../shared/requests/flags'
import type { Status } from '../../shared/requests/model'
import { type Draft, submit } from '../../shared/requests/rules'
import { smallJpeg } from '../cloudfunctions/photos/photo-bytes'
import { MONDAY, openServedWorld } from '../cloudfunctions/served-world'
import type { Relation } from './access-table'

const here = { station: 'shere', community: '120113900001', area: '120113' }
const elsewhere = { station: 'sother', community: '120112900001', area: '120112' }

/** A record, and everything else that a contract may be asked about. */
export interface Target {
  readonly callerId: string
  readonly requestId: string
  readonly noticeId: string
  readonly photoId: string
  readonly code: string
  readonly colleague: { readonly accountId: string; readonly postId: string }
  readonly spareId: string
}

type Scene = readonly [input: (target: Target) => object, status?: Status]

const words = '客厅的灯坏了'
const onRequest =
  (more: object = {}) =>
  ({ requestId: id }: Target) => ({ id, ...more })
const nothing = () => ({})

/** A good call of every contract, and the status its request must be in. */
export const scenes: Readonly<Record<string, Scene>> = {
  'requests.submit': [
    () => ({
      ...{ kind: 'repair', words, photoIds: [], forWhom: 'self', reachable: 'any', urgency: 'normal' },
      contact: { calledName: '王奶奶' },
      place: { communityCode: here.community, building: '3 号楼' },
    }),
  ],
  'requests.answer': [onRequest({ words, photoIds: [] }), 'asking'],
  'requests.confirm': [onRequest(), 'resolved'],
  'requests.reopen': [onRequest({ words }), 'resolved'],
  'requests.rate': [onRequest({ stars: 5 }), 'resolved'],
  'requests.withdraw': [onRequest(), 'waiting'],
  'requests.accept': [onRequest(), 'waiting'],
  'requests.setUrgency': [onRequest({ urgency: 'normal' })],
  'requests.reply': [onRequest({ words })],
  'requests.ask': [onRequest({ words })],
  'requests.note': [onRequest({ words })],
  'requests.handOver': [({ requestId: id, spareId }) => ({ id, accountId: spareId })],
  'requests.resolve': [onRequest({ result: words })],
  'requests.close': [onRequest({ reason: words })],
  'requests.openContact': [onRequest()],
  'requests.review': [onRequest({ piece: 'text', decision: 'show' })],
  'requests.reviewPhoto': [({ requestId: id, photoId }) => ({ id, photoId, decision: 'show' })],
  'requests.get': [onRequest()],
  'requests.listMine': [() => ({ openOnly: false })],
  'requests.listQueue': [() => ({ filter: 'station' })],
  'requests.countQueue': [nothing],
  'inbox.list': [nothing],
  'inbox.countUnread': [nothing],
  'inbox.markRead': [({ noticeId: id }) => ({ id })],
  'people.getMe': [nothing],
  'people.saveProfile': [() => ({ calledName: '王奶奶' })],
  'people.leaveConsent': [() => ({ templates: ['requestMoved'] })],
  'people.join': [({ code }) => ({ code })],
  'people.invite': [
    () => ({ role: 'worker', stationId: here.station, communityCodes: [], displayName: '陈禾' }),
  ],
  'people.endPost': [({ colleague }) => colleague],
  'people.listTeam': [() => ({ stationId: here.station })],
  'network.getStation': [() => ({ communityCode: here.community })],
  'network.listDivisions': [() => ({ parentCode: here.area })],
  'network.listCommunities': [() => ({ stationId: here.station })],
  'network.getCoverage': [() => ({ areaCode: here.area })],
  'photos.add': [() => ({ base64: smallJpeg.toString('base64') })],
}

/** Two stations, and for each question a caller and a record that nobody else touches. */
export async function openAccessWorld() {
  const handlers = [requestsHandlers, inboxHandlers, peopleHandlers, networkHandlers, photosHandlers].flat()
  const world = await openServedWorld(handlers)
  const { database, vault, store } = world
  const { engine } = world.emulator
  for (const { station, community, area } of [here, elsewhere]) {
    const street = community.slice(0, 9)
    const places = [
      { _id: area, name: area, level: 'district', parentCode: '1201' },
      { _id: street, name: street, level: 'street', parentCode: area },
      { _id: community, name: community, level: 'community', parentCode: street },
    ]
    for (const place of places) await database.insert('divisions', { ...place, needsStation: false })
    const window = { name: station, address: street, phone: '022-00001000', openingHours: [] }
    await database.insert('stations', { _id: station, ...window, streetCodes: [street], districtCode: area })
  }
  const spareId = await world.person('spare', { role: 'worker', stationId: here.station })
  const keeperId = await world.person('keeper', { role: 'worker', stationId: here.station })
  // Straight into the engine: the matrix has some fifteen hundred cells.
  const put = async (collection: string, document: object) => {
    await engine.insert(collection, [plainFields(document)])
  }
  const take = (collection: string, _id: string) => engine.remove(collection, { _id }, true)

  let made = 0
  async function caller(openid: string, role: Role, relation: Relation, hasPost: boolean): Promise<string> {
    const place = relation === 'own' || relation === 'other' ? elsewhere : here
    const post = {
      ...{ id: `i${openid}`, role, communityCodes: [], displayName: '陈禾', since: MONDAY },
      ...(role === 'supervisor' ? { areaCode: place.area } : {}),
      ...(role === 'supervisor' || role === 'admin' ? {} : { stationId: place.station }),
      ...(relation === 'ended' ? { endedAt: MONDAY } : {}),
    }
    const _id = vault.accountIdOf(openid)
    const account = {
      ...{ _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [], pushed: [], openid },
      posts: hasPost ? [post] : [],
      stationIds: relation === 'ended' || post.stationId === undefined ? [] : [post.stationId],
      consents: { requestMoved: 0, requestArrived: 0 },
    }
    await put('accounts', account)
    return _id
  }

  async function request(
    _id: string,
    authorId: string,
    assigneeId: string,
    status: Status,
    photoIds: string[],
  ) {
    const draft: Draft = {
      ...{ authorId, stationId: here.station, communityCode: here.community, communityName: '枫林里' },
      sealedPlace: sealedPlace(vault, { building: '3 号楼' }, _id),
      sealedContact: sealedContact(vault, { calledName: '王奶奶' }, _id),
      text: { words, check: 'review', byId: authorId },
      forWhom: 'self',
      kind: 'repair',
      photoIds,
      reachable: 'any',
      askedUrgency: 'normal',
    }
    const assignee = { accountId: assigneeId, displayName: '陈禾' }
    const { next } = submit(draft, { accountId: assigneeId, reason: 'community' }, assignee)
    const stored = { _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
    const ended = status === 'resolved' ? { closedAt: MONDAY } : {}
    await put('requests', { ...withFlags({ ...next, status }), ...stored, ...ended })
  }

  async function heldPhoto(_id: string, ownerId: string) {
    const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
    const file = {
      ownerOpenid: 'author',
      fileId: 'cloud://emulator/photos/held.jpg',
      byteLength: 5,
      type: 'jpeg',
    }
    await put('photos', {
      _id,
      ownerId,
      ...stored,
      ...file,
      check: 'held',
      timesAsked: 1,
      askAgainAt: MONDAY,
    })
  }

  async function invitation(code: string): Promise<void> {
    const command = { id: `setup:${code}`, by: 'setup', at: MONDAY, digest: '' }
    const vacancy = { role: 'partner', stationId: 'sthird', communityCodes: [], displayName: '药店' } as const
    await createInvitation({ store, vault, command }, code, vacancy)
  }

  async function worker(openid: string) {
    const postId = `i${openid}0`
    return {
      accountId: await world.person(openid, { id: postId, role: 'worker', stationId: here.station }),
      postId,
    }
  }

  return {
    call: world.call,
    handlers,
    /** A caller of this role who stands so to a new record. */
    async stage(
      contract: string,
      role: Role,
      relation: Relation,
    ): Promise<{ openid: string; target: Target }> {
      const number = ++made
      const openid = `${role}${relation}${number}`
      // Nobody can be given a post as volunteer or donor yet, so none can be answered.
      const isToBeShown = contract === 'people.getMe' && (role === 'volunteer' || role === 'donor')
      const callerId = await caller(openid, role, relation, role !== 'resident' && !isToBeShown)
      const [, status = 'working'] = scenes[contract] ?? []
      const requestId = `r${number}000`
      const authorId = relation === 'own' ? callerId : 'aauthor'
      const isWithCaller = relation === 'assigned' || relation === 'ended'
      const photoId = `p${number}000`
      const photoIds = contract === 'requests.reviewPhoto' ? [photoId] : []
      await request(requestId, authorId, isWithCaller ? callerId : keeperId, status, photoIds)
      for (const _id of photoIds) await heldPhoto(_id, authorId)
      const noticeId = `n${number}000`
      const notice = { fact: 'request.replied', title: '社工回话了', words, page: '/pages/request/index' }
      await put('notices', { _id: noticeId, personId: authorId, ...notice, createdAt: number, readAt: 0 })
      const code = `AAAA${String(number).padStart(4, '0')}`
      if (contract === 'people.join') await invitation(code)
      const own = { accountId: callerId, postId: `i${openid}` }
      const colleague = contract === 'people.endPost' && relation !== 'own' ? await worker(`w${number}`) : own
      return { openid, target: { callerId, requestId, noticeId, photoId, code, colleague, spareId } }
    },
    /** Takes the record and its people away, so that the next list shows the next record. */
    async clear({ callerId, colleague, requestId, noticeId }: Target): Promise<void> {
      await take('accounts', callerId)
      await take('accounts', colleague.accountId)
      await take('requests', requestId)
      await take('notices', noticeId)
    },
    close: () => world.close(),
  }
}
export type AccessWorld = Awaited<ReturnType<typeof openAccessWorld>>
