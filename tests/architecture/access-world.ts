import { handlers } from '../../cloudfunctions/api/handlers'
import type { Change } from '../../cloudfunctions/kernel/database'
import { plainFields } from '../../cloudfunctions/kernel/plain'
import { createInvitation } from '../../cloudfunctions/people/people-store'
import { sealedContact, sealedPlace } from '../../cloudfunctions/requests/sealed-parts'
import type { Role } from '../../shared/people/policy'
import { withFlags } from '../../shared/requests/flags'
import type { Status } from '../../shared/requests/model'
import { type Draft, submit } from '../../shared/requests/rules'
import { MONDAY, openServedWorld } from '../cloudfunctions/served-world'
import { elsewhere, here, type Relation, type Target, words } from './access/cells'
import { contexts, scenes } from './access-table'

/** The contexts that are asked about a request; for the others none is filed. */
const aboutRequests = ['requests', 'errands', 'referrals', 'inbox', 'photos', 'people']

/** Two stations, and for each question a caller and a record that nobody else touches. */
export async function openAccessWorld() {
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
    const stored = { _id: station, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
    await database.insert('stations', { ...stored, ...window, streetCodes: [street], districtCode: area })
  }
  const spareId = await world.person('spare', { role: 'worker', stationId: here.station })
  const keeperId = await world.person('keeper', { role: 'worker', stationId: here.station })
  // Straight into the engine: the matrix has some fifteen hundred cells.
  const put = async (collection: string, document: object) => {
    await engine.insert(collection, [plainFields(document)])
  }
  const change = async (collection: string, _id: string, changed: Change) => {
    await database.update(collection, { _id: { $eq: _id } }, changed)
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
      openingHours: [],
    }
    const assignee = { accountId: assigneeId, displayName: '陈禾' }
    const { next } = submit(draft, { accountId: assigneeId, reason: 'community' }, assignee, MONDAY)
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
      const callerId = await caller(openid, role, relation, role !== 'resident')
      const [, status = 'working'] = scenes[contract] ?? []
      const requestId = `r${number}000`
      const authorId = relation === 'own' ? callerId : 'aauthor'
      const isWithCaller = relation === 'assigned' || relation === 'ended'
      const photoId = `p${number}000`
      const photoIds = contract === 'requests.reviewPhoto' ? [photoId] : []
      const context = contract.split('.')[0] ?? ''
      if (aboutRequests.includes(context))
        await request(requestId, authorId, isWithCaller ? callerId : keeperId, status, photoIds)
      for (const _id of photoIds) await heldPhoto(_id, authorId)
      const noticeId = `n${number}000`
      const notice = { fact: 'request.replied', title: '社工回话了', words, page: '/pages/request/index' }
      await put('notices', { _id: noticeId, personId: authorId, ...notice, createdAt: number, readAt: 0 })
      const code = `AAAA${String(number).padStart(4, '0')}`
      if (contract === 'people.join') await invitation(code)
      const ownPost = { accountId: callerId, postId: `i${openid}` }
      const colleague =
        (contract === 'people.endPost' || contract === 'people.setDesks') && relation !== 'own'
          ? await worker(`w${number}`)
          : ownPost
      const assigneeId = isWithCaller ? callerId : keeperId
      const staging = { contract, relation, number, callerId, authorId, assigneeId, requestId, put, change }
      const own = (await contexts[context]?.stage?.(staging)) ?? {}
      return { openid, target: { callerId, requestId, noticeId, photoId, code, colleague, spareId, own } }
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
