import { givePass, readPass } from '../../../cloudfunctions/errands/pass'
import {
  confirmErrand,
  getErrand,
  grabErrand,
  listErrandsNear,
  releaseErrand,
} from '../../../shared/errands/contract'
import { PASS_LASTS_MS } from '../../../shared/errands/model'
import { admitVolunteer, declineVolunteer, leaveVolunteers } from '../../../shared/volunteers/contract'
import { aHelper, anErrand, aVolunteer, inHand, lin, theLin, xu } from '../../world/errands'
import { chen, communities, HOUR, MONDAY, vault, wang } from '../../world/people'
import { aRequest } from '../../world/requests'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.keep(aRequest({ status: 'working', errandId: 'emedicine' }))
  await world.insert('volunteers', aVolunteer())
  await world.insert('volunteers', theLin({ stationIds: aVolunteer().stationIds }))
})
afterEach(() => world.close())

const id = 'emedicine'
const passOf = async (who: { readonly openid: string }) => {
  const { errands } = await world.ask(who, listErrandsNear, {})
  return errands.find((one) => one.id === id)?.pass ?? ''
}
const need = { calledName: '王奶奶', phone: '13800000000', building: '3 号楼', door: '2 门 501' }

test('the winner has door, phone and the whole text; the resident is told and sees who comes; a colleague sees no door', async () => {
  await world.insert('errands', anErrand())
  const won = await world.ask(xu, grabErrand, { id, pass: await passOf(xu) })
  expect(won).toMatchObject({ as: 'helper', stage: 'going', need: { ...need, words: '取药码 1357924680' } })
  expect(won.requestId).toBeUndefined()
  const seen = await world.ask(wang, getErrand, { id })
  expect(seen).toMatchObject({ as: 'resident', helpers: [{ displayName: '许师傅', isMe: false }] })
  expect(JSON.stringify(seen)).not.toMatch(/13900000007|501/)
  expect(await world.ask(chen, getErrand, { id })).toMatchObject({
    as: 'worker',
    helpers: [{ phone: '13900000007' }],
  })
  expect(JSON.stringify(await world.ask(chen, getErrand, { id }))).not.toContain('501')
  const notices = await world.all('notices')
  expect(notices).toMatchObject([{ personId: wang.id, fact: 'errand.grabbed' }])
  expect(JSON.stringify(notices)).not.toMatch(/13900000007|王奶奶|501/)
})

test('one place, two who want it: the second is refused with one call, and the first has it', async () => {
  await world.insert('errands', anErrand())
  const passes = { xu: await passOf(xu), lin: await passOf(lin) }
  await world.ask(xu, grabErrand, { id, pass: passes.xu })
  const calls = await world.callsOf(async () => {
    const reply = await world.tell(lin, grabErrand, { id, pass: passes.lin })
    expect(reply).toMatchObject({ ok: false, code: 'errands.taken' })
    expect(JSON.stringify(reply)).not.toMatch(/王奶奶|501|许师傅/)
  })
  // Sent without a word on whether it is new, it is looked up: never more than once.
  expect(calls).toEqual(['errands', 'errands'])
})

test('the same command again has the same answer, and still only one place is taken', async () => {
  await world.insert('errands', anErrand({ places: 2, freePlaces: 2 }))
  const command = aCommandId()
  const input = { id, pass: await passOf(xu) }
  const first = await world.ask(xu, grabErrand, input, command)
  expect(await world.ask(xu, grabErrand, input, command)).toEqual(first)
  expect(await world.all('errands')).toMatchObject([{ freePlaces: 1, helpers: [{ accountId: xu.id }] }])
})

test('two tabs of one person: one place, and the other tab hears that it is hers', async () => {
  await world.insert('errands', anErrand({ places: 2, freePlaces: 2 }))
  const pass = await passOf(xu)
  const codes = await Promise.all([1, 2].map(() => world.codeOf(xu, grabErrand, { id, pass })))
  expect(codes.sort()).toEqual(['errands.already_yours', 'ok'])
  expect(await world.all('errands')).toMatchObject([{ freePlaces: 1 }])
})

test('answered again after it was given back, it opens nothing', async () => {
  await world.insert('errands', anErrand())
  const command = aCommandId()
  const input = { id, pass: await passOf(xu) }
  await world.ask(xu, grabErrand, input, command)
  await world.ask(xu, releaseErrand, { id, code: 'busy' })
  expect(await world.codeOf(xu, grabErrand, input, command)).toBe('errands.not_in_hand')
})

describe('the pass', () => {
  const xuPass = () => givePass(vault, id, { accountId: xu.id, displayName: '许师傅' }, world.now())
  test('is good for a quarter of an hour, for one person and one errand', () => {
    const pass = xuPass()
    const read = (errandId: string, personId: string, at: number) =>
      readPass(vault, pass, errandId, personId, at)
    const until = world.now() + PASS_LASTS_MS
    expect(read(id, xu.id, until - 1)).toBe('许师傅')
    expect(read(id, xu.id, until)).toBeUndefined()
    expect(read(id, lin.id, world.now())).toBeUndefined()
    expect(read('eother', xu.id, world.now())).toBeUndefined()
    expect(readPass(vault, 'nonsense', id, xu.id, world.now())).toBeUndefined()
    expect(readPass(vault, undefined, id, xu.id, world.now())).toBeUndefined()
  })

  test.each([
    ['an active volunteer without one', xu, 'ok'],
    ['somebody else with it', wang, 'errands.not_volunteer'],
    ['a worker, who is no volunteer', chen, 'errands.not_volunteer'],
  ])('%s is looked at afresh', async (_name, who, wanted) => {
    await world.insert('errands', anErrand())
    const pass = who === xu ? undefined : xuPass()
    expect(await world.codeOf(who, grabErrand, { id, ...(pass === undefined ? {} : { pass }) })).toBe(wanted)
  })

  test('too old, it is decided afresh: three calls, and telling the resident', async () => {
    await world.insert('errands', anErrand())
    const pass = xuPass()
    world.pass(PASS_LASTS_MS)
    const calls = await world.callsOf(async () => {
      await world.ask(xu, grabErrand, { id, pass })
    })
    expect(calls.slice(0, 3)).toEqual(['volunteers', 'errands', 'errands'])
  })

  test('a course that is missing is missing without a pass, too', async () => {
    await world.insert('errands', anErrand({ course: 'escort' }))
    expect(await world.codeOf(xu, grabErrand, { id })).toBe('errands.lacking')
    expect(await world.codeOf(xu, grabErrand, { id: 'enowhere' })).toBe('not_found')
  })
})

describe('no volunteer any more', () => {
  const stopped = { id: aVolunteer()._id, reason: '先歇歇' }

  test.each([
    ['she stops', xu, leaveVolunteers, {}],
    ['the station removes her', chen, declineVolunteer, stopped],
  ] as const)(
    'once %s, her pass opens nothing, whichever place comes free; others take it by theirs',
    async (_name, by, what, input) => {
      await world.insert('errands', anErrand())
      await world.insert('errands', inHand({ _id: 'esecond', helpers: [aHelper({ accountId: lin.id })] }))
      const first = await passOf(xu)
      const second = givePass(vault, 'esecond', { accountId: xu.id, displayName: '许师傅' }, world.now())
      const linPass = await passOf(lin)
      await world.ask(by, what, input)
      await world.ask(lin, releaseErrand, { id: 'esecond', code: 'busy' })
      for (const [errandId, pass] of [
        [id, first],
        ['esecond', second],
      ] as const) {
        const reply = await world.tell(xu, grabErrand, { id: errandId, pass })
        expect(reply).toMatchObject({ ok: false, code: 'errands.taken' })
        expect(JSON.stringify(reply)).not.toMatch(/王奶奶|501|13800000000/)
      }
      expect(await world.all('errands')).toMatchObject([{ helpers: [] }, { helpers: [] }])
      expect(await world.codeOf(lin, grabErrand, { id, pass: linPass })).toBe('ok')
    },
  )

  test('taken in again, she is looked at afresh', async () => {
    await world.insert('errands', anErrand())
    const pass = await passOf(xu)
    await world.ask(chen, declineVolunteer, stopped)
    expect((await world.tell(xu, grabErrand, { id, pass })).ok).toBe(false)
    await world.ask(chen, admitVolunteer, { id: stopped.id })
    const { errands } = await world.ask(xu, listErrandsNear, {})
    expect(errands.map((one) => [one.id, one.pass])).toEqual([[id, undefined]])
    expect(await world.codeOf(xu, grabErrand, { id })).toBe('ok')
  })

  test('more than a round of them: all are barred, and nobody is told', async () => {
    for (let n = 0; n < 103; n++) await world.insert('errands', anErrand({ _id: `e${String(n)}` }))
    await world.ask(chen, declineVolunteer, stopped)
    expect(await world.all('errands')).toEqual(
      Array.from(
        { length: 103 },
        () => expect.objectContaining({ barredIds: [xu.id], unsent: [] }) as object,
      ),
    )
  })
})

describe('around me', () => {
  test('best first; what one may not take comes last, without a pass; nothing that reaches a person', async () => {
    const { huaianli } = communities
    await world.insert('errands', anErrand({ _id: 'eescort', course: 'escort', endsAt: MONDAY + 2 * HOUR }))
    await world.insert('errands', anErrand({ _id: 'efar', communityCode: huaianli, communityName: '槐安里' }))
    await world.insert('errands', anErrand())
    await world.insert('errands', inHand({ _id: 'egone' }))
    await world.insert('errands', anErrand({ _id: 'elate', endsAt: world.now() }))
    const listed = await world.ask(xu, listErrandsNear, {})
    expect(listed).toMatchObject({ mayGrab: true, around: { name: '枫林里' } })
    expect(listed.errands.map((one) => one.id)).toEqual([id, 'efar', 'eescort'])
    expect(listed.errands.map(({ pass }) => pass !== undefined)).toEqual([true, true, false])
    expect(listed.errands[2]?.lacking).toEqual({ course: 'escort' })
    expect(JSON.stringify(listed)).not.toMatch(/王奶奶|13800000000|501|号楼|1357924680/)
  })

  test('whoever is no volunteer may look, is told why not, and has no pass', async () => {
    await world.insert('errands', anErrand({ partyIds: [] }))
    const stranger = { openid: 'openid-of-a-stranger' }
    expect(await world.ask(stranger, listErrandsNear, {})).toEqual({
      ...{ mayGrab: false, why: 'unregistered', errands: [] },
    })
    const input = { communityCode: communities.fenglinli }
    const listed = await world.ask(stranger, listErrandsNear, input)
    expect(listed).toMatchObject({ mayGrab: false, why: 'unregistered', around: { name: '枫林里' } })
    expect(listed.errands.map(({ pass, lacking }) => [pass, lacking])).toEqual([[undefined, undefined]])
    expect(await world.codeOf(stranger, listErrandsNear, { communityCode: '999999999999' })).toBe(
      'network.community_unknown',
    )
  })

  test('the own need and what one has already are not offered', async () => {
    await world.insert('errands', anErrand({ partyIds: [xu.id] }))
    await world.insert('errands', anErrand({ _id: 'emine', places: 2, helpers: [...inHand().helpers] }))
    expect((await world.ask(xu, listErrandsNear, {})).errands).toEqual([])
  })
})

test('nobody confirms what is not done, and nobody else confirms at all', async () => {
  await world.insert('errands', inHand())
  expect(await world.codeOf(wang, confirmErrand, { id })).toBe('errands.not_done_yet')
  expect(await world.codeOf(lin, confirmErrand, { id })).toBe('not_found')
})
