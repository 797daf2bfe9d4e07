import {
  claimRequest,
  confirmRequest,
  fileAsCommittee,
  getRequest,
  listMyRequests,
  listQueue,
  newClaimCode,
  openClaim,
  openRequestContact,
  revokeRequest,
  submitRequest,
  takeCall,
} from '../../../shared/requests/contract'
import type { Notice } from '../../../shared/inbox/model'
import { accountsOfHotline, min, zhang } from '../../world/hotline'
import { chen, communities, HOUR, li, liu, wang, zhou } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
  for (const account of accountsOfHotline) await world.insert('accounts', account)
})
afterEach(() => world.close())

const forMother = aNeed({ forWhom: 'relative' })
const { forWhom: _, ...forNeighbour } = aNeed()
async function filed() {
  const { id, claimCode = '' } = await world.ask(min, submitRequest, forMother)
  return { id, code: claimCode }
}
const mine = async (who: { openid: string }) =>
  (await world.ask(who, listMyRequests, { openOnly: false })).items.map(({ id }) => id)
const facts = async (personId: string) =>
  ((await world.all('notices')) as readonly object[] as readonly Notice[])
    .filter((one) => one.personId === personId)
    .map((one) => one.fact)

describe('filing for somebody else', () => {
  test('a code comes back, of which only the hash is kept; the same command gives the same', async () => {
    const command = aCommandId()
    const first = await world.ask(min, submitRequest, forMother, command)
    expect(first.claimCode).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
    expect(await world.ask(min, submitRequest, forMother, command)).toEqual(first)
    const stored = await world.request(first.id)
    expect(stored.claimHash).toEqual(expect.any(String))
    expect(JSON.stringify(stored)).not.toContain(first.claimCode)
  })
  test('for oneself there is none', async () => {
    const { id, ...answer } = await world.ask(wang, submitRequest, aNeed())
    expect(answer).toEqual({ status: 'waiting' })
    expect(await world.request(id)).not.toHaveProperty('claimHash')
  })
  test('the committee’s member files by name, and follows it like her own', async () => {
    const { id, claimCode } = await world.ask(zhang, fileAsCommittee, forNeighbour)
    expect(claimCode).toHaveLength(8)
    expect(await world.request(id)).toMatchObject({
      ...{ authorId: zhang.id, filedBy: { accountId: zhang.id, displayName: '张主任', as: 'committee' } },
    })
    expect(await mine(zhang)).toEqual([id])
    const [row] = (await world.ask(chen, listQueue, { filter: 'mine' })).items
    expect(row).toMatchObject({ isByPhone: false, filedBy: { displayName: '张主任', as: 'committee' } })
    expect(JSON.stringify(row)).not.toContain(zhang.id)
  })
  test('only within the station of her post, and only with such a post', async () => {
    const place = { communityCode: communities.guoyuanxincun, building: '1 号楼' }
    expect(await world.codeOf(zhang, fileAsCommittee, { ...forNeighbour, place })).toBe(
      'requests.other_station',
    )
    for (const who of [wang, chen, zhou])
      expect(await world.codeOf(who, fileAsCommittee, forNeighbour)).toBe('not_found')
    expect(await world.all('requests')).toEqual([])
  })
})

describe('taking it over', () => {
  test('first she sees what it is and by whom, and no door or number', async () => {
    const { code } = await filed()
    const shown = await world.ask(wang, openClaim, { code })
    expect(shown).toMatchObject({
      ...{
        calledName: '王奶奶',
        kind: 'repair',
        title: '客厅的灯坏了',
        forWhom: 'relative',
        isByPhone: false,
      },
    })
    expect(JSON.stringify(shown)).not.toMatch(/501|13800000000/)
    expect(await mine(wang)).toEqual([])
  })
  test('then it is hers: she may do what the author may, who keeps seeing it', async () => {
    const { id, code } = await filed()
    expect(await world.ask(wang, claimRequest, { code: code.toLowerCase() })).toEqual({
      id,
      status: 'waiting',
    })
    expect([await mine(wang), await mine(min)]).toEqual([[id], [id]])
    expect(await world.ask(wang, getRequest, { id })).toMatchObject({
      ...{ parties: ['author', 'subject'], isClaimed: true, door: '2 门 501' },
    })
    expect([await facts(min.id), await facts(chen.id)]).toEqual([
      ['request.claimed'],
      expect.arrayContaining(['request.claimed']),
    ])
    expect(await world.ask(wang, openClaim, { code })).toMatchObject({ ownId: id })
    const ended = { status: 'resolved', closedAt: world.now() } as const
    await world.database.update('requests', { _id: { $eq: id } }, { set: ended })
    expect(await world.ask(wang, confirmRequest, { id })).toEqual({ id, status: 'confirmed' })
  })
  test('once more by the same person is the same; a second person is refused', async () => {
    const { id, code } = await filed()
    const command = aCommandId()
    const first = await world.ask(wang, claimRequest, { code }, command)
    expect(await world.ask(wang, claimRequest, { code }, command)).toEqual(first)
    expect(await world.ask(wang, claimRequest, { code })).toEqual(first)
    expect(await world.codeOf(liu, claimRequest, { code })).toBe('requests.claimed_already')
    expect(await world.codeOf(min, claimRequest, { code })).toBe('requests.own_filing')
    const entries = (await world.request(id)).log.filter(({ fact }) => fact === 'request.claimed')
    expect(entries).toHaveLength(1)
  })
  test('ten at the same moment: one has it', async () => {
    const { id, code } = await filed()
    const people = Array.from({ length: 10 }, (_, n) => ({ openid: `openid-of-neighbour-${n}` }))
    const told = await Promise.all(people.map((who) => world.codeOf(who, claimRequest, { code })))
    expect(told.filter((one) => one === 'ok')).toHaveLength(1)
    expect(new Set(told)).toEqual(new Set(['ok', 'requests.claimed_already']))
    expect((await world.request(id)).partyIds).toHaveLength(2)
  }, 20_000)
  test('guessing is slowed, also for who guesses at the same moment; an hour later it goes on', async () => {
    const { code } = await filed()
    const guesses = Array.from({ length: 14 }, (_, n) => `AAAAAA${String(n + 22)}`)
    const told = await Promise.all(guesses.map((guess) => world.codeOf(liu, openClaim, { code: guess })))
    const unknown = told.filter((one) => one === 'requests.claim_unknown')
    expect(unknown.length).toBeLessThanOrEqual(10)
    while ((await world.codeOf(liu, openClaim, { code: 'ZZZZZZ99' })) !== 'people.try_later');
    expect(await world.codeOf(liu, openClaim, { code })).toBe('people.try_later')
    expect(await world.codeOf(liu, claimRequest, { code })).toBe('people.try_later')
    expect(await world.codeOf(wang, openClaim, { code })).toBe('ok')
    world.pass(HOUR)
    expect(await world.codeOf(liu, openClaim, { code })).toBe('ok')
  }, 20_000)
  test('held words are not shown before somebody has looked', async () => {
    world.weather.verdict = 'risky'
    const { code } = await filed()
    expect(await world.ask(wang, openClaim, { code })).toMatchObject({ title: '家居小修' })
  })
})

describe('another code', () => {
  test('the old one dies; also for the station, which wrote a call down', async () => {
    const { id, code } = await filed()
    for (const who of [min, chen, zhou]) {
      const { claimCode } = await world.ask(who, newClaimCode, { id })
      expect(claimCode).not.toBe(code)
      expect(await world.codeOf(wang, openClaim, { code })).toBe('requests.claim_unknown')
      expect(await world.codeOf(wang, openClaim, { code: claimCode })).toBe('ok')
    }
    expect(await world.codeOf(li, newClaimCode, { id })).toBe('requests.not_yours')
    expect(await world.codeOf(liu, newClaimCode, { id })).toBe('not_found')
  })
  test('the caller takes over what was written down for her', async () => {
    const { id, claimCode = '' } = await world.ask(chen, takeCall, {
      ...{ line: 'elder', outcome: 'filed', kind: 'policy', urgency: 'normal', isCrisis: false },
      ...{ words: '问高龄补贴', caller: { calledName: '王奶奶' } },
    })
    expect(await world.ask(wang, openClaim, { code: claimCode })).toMatchObject({
      ...{ isByPhone: true, filedBy: { displayName: '陈禾', as: 'worker' } },
    })
    await world.ask(wang, claimRequest, { code: claimCode })
    expect(await mine(wang)).toEqual([id])
    expect(await world.codeOf(chen, claimRequest, { code: claimCode })).toBe('requests.own_filing')
  })
})

describe('taking it back', () => {
  test('whom it is for, also while it is being worked on; filer and worker are told', async () => {
    const { id, code } = await filed()
    await world.ask(wang, claimRequest, { code })
    await world.ask(chen, openRequestContact, { id })
    await world.database.update('requests', { _id: { $eq: id } }, { set: { status: 'working' } })
    expect(await world.codeOf(min, revokeRequest, { id })).toBe('requests.not_yours')
    expect(await world.codeOf(liu, revokeRequest, { id })).toBe('not_found')
    expect(await world.ask(wang, revokeRequest, { id })).toEqual({ id, status: 'withdrawn' })
    for (const who of [min, chen]) expect(await facts(who.id)).toContain('request.revoked')
    expect(await world.codeOf(liu, claimRequest, { code })).toBe('requests.claimed_already')
  })
  test('the worker who wrote it down hears of it where it lies with a colleague by now', async () => {
    const { id, claimCode = '' } = await world.ask(chen, takeCall, {
      ...{ line: 'station', outcome: 'filed', kind: 'policy', urgency: 'normal', isCrisis: false },
      ...{ words: '问高龄补贴', caller: { calledName: '王奶奶' } },
    })
    const assignee = { accountId: li.id, displayName: '李悦' }
    await world.database.update('requests', { _id: { $eq: id } }, { set: { assignee } })
    await world.ask(wang, claimRequest, { code: claimCode })
    await world.ask(wang, revokeRequest, { id })
    for (const who of [chen, li]) expect(await facts(who.id)).toContain('request.revoked')
  })
})
