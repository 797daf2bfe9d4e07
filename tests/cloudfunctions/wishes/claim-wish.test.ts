import type { Reply } from '../../../shared/kernel/contract'
import * as contract from '../../../shared/wishes/contract'
import type { Wish } from '../../../shared/wishes/model'
import { chen, DAY, MONDAY, person, wang, zhao } from '../../world/people'
import { aWish, luo } from '../../world/wishes'
import { serve } from '../../../cloudfunctions/kernel/serve'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { wishesHandlers } from '../../../cloudfunctions/wishes'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('wishes', aWish())
})
afterEach(() => world.close())

const id = 'hglasses'
const input = { id, days: 7 }
const wish = async () => (await world.all('wishes')).find((one) => one['_id'] === id) as object as Wish

/** As the page calls: it says whether the command was ever sent before. */
function sending() {
  const main = serve(wishesHandlers, {
    services: world.services,
    tellers,
    robotUrlOf: () => Promise.resolve(undefined),
  })
  return (openid: string, commandId: string, isNew: boolean): Promise<Reply> =>
    main(
      { name: contract.claimWish.name, input, commandId, isNew },
      { environment: JSON.stringify({ WX_OPENID: openid }) },
    )
}

test('200 donors, one wish: one winner, one write each, and whoever is late hears that it is cared for', async () => {
  const send = sending()
  const people = Array.from({ length: 200 }, (_, n) => `openid-of-donor-${String(n)}`)
  const mark = world.emulator.gate.mark()
  const replies = await Promise.all(people.map((openid) => send(openid, `command-of-${openid}`, true)))

  const winners = people.filter((_, n) => replies[n]?.ok)
  expect(winners).toHaveLength(1)
  const losers = replies.flatMap((reply) => (reply.ok ? [] : [reply]))
  expect(losers.filter(({ code }) => code !== 'wishes.taken')).toEqual([])
  expect(losers[0]?.message).toContain('已经有人照应了')
  expect(await wish()).toMatchObject({
    ...{ status: 'claimed', claim: { accountId: person(winners[0] ?? '').id } },
  })

  // One write each. What is beside it tells the worker and whoever asked, and takes the flag off.
  const made = world.emulator.gate.calls(mark)
  const claims = made.filter(({ action }) => action === 'database.modifyAndReturnDoc')
  expect(claims.filter(({ collection }) => collection === 'wishes')).toHaveLength(200)
  const beside = made
    .filter((one) => !claims.includes(one))
    .map(({ collection, action }) => collection ?? action)
  expect(beside.filter((name) => name === 'notices')).toHaveLength(2)
  expect(made.length).toBeLessThan(210)
  expect((await world.all('notices')).map((one) => (one as { personId?: string }).personId).sort()).toEqual(
    [chen.id, wang.id].sort(),
  )

  // The winner whose answer was lost gets it again; a loser is refused again.
  const again = await send(winners[0] ?? '', `command-of-${String(winners[0])}`, false)
  expect(again).toMatchObject({ ok: true, output: { isMine: true, promisedOn: '2026-03-09' } })
  const loser = people.find((openid) => openid !== winners[0]) ?? ''
  expect(await send(loser, `command-of-${loser}`, false)).toMatchObject({ ok: false, code: 'wishes.taken' })
}, 60_000)

test('the winner reads where to bring it and until when, and nothing of who asked', async () => {
  const won = await world.ask(luo, contract.claimWish, input)
  expect(won).toMatchObject({
    ...{ status: 'claimed', isMine: true, promisedOn: '2026-03-09', promiseUntil: '2026-04-01' },
    station: { name: '枫林社工站', address: '枫林街道文化中心一层' },
    way: [{ step: 'verified' }, { step: 'claimed', promisedOn: '2026-03-09' }],
  })
  expect(JSON.stringify(won)).not.toMatch(/王奶奶|138000|301|陈禾/)
  expect((await world.ask(luo, contract.listClaimedWishes, {})).items).toMatchObject([{ id, isMine: true }])
  expect((await world.ask(chen, contract.listClaimedWishes, {})).items).toEqual([])
  const asker = (await world.ask(wang, contract.listMyWishes, {})).items[0]
  expect(asker).toMatchObject({ status: 'claimed', promisedOn: '2026-03-09', canWithdraw: false })
  const kept = JSON.stringify([asker, await world.all('notices'), world.sent])
  expect(kept).not.toMatch(/罗先生|openid-luo/)
  expect(JSON.stringify(asker)).not.toContain(luo.id)
})

test('one’s own wish is not to be had, not even in the write', async () => {
  expect(await world.codeOf(wang, contract.claimWish, input)).toBe('wishes.own')
  expect(await wish()).toMatchObject({ status: 'open' })
})

test('in two windows: had once, and the other window hears so', async () => {
  const codes = await Promise.all([1, 2].map(() => world.codeOf(luo, contract.claimWish, input)))
  expect(codes.sort()).toEqual(['ok', 'wishes.yours'])
})

test('with other days than the wish’s, or one that is not on the wall: nothing is written', async () => {
  expect(await world.codeOf(luo, contract.claimWish, { id, days: 30 })).toBe('wishes.days_changed')
  await world.insert('wishes', aWish({ _id: 'hasked', status: 'asked' }))
  expect(await world.codeOf(luo, contract.claimWish, { id: 'hasked', days: 7 })).toBe('not_found')
  expect(await wish()).toMatchObject({ status: 'open', version: 1 })
})

test('sent again: the same answer; after it was given back, no more than that it is gone', async () => {
  const command = aCommandId()
  const first = await world.ask(luo, contract.claimWish, input, command)
  expect(await world.ask(luo, contract.claimWish, input, command)).toEqual(first)
  await world.ask(luo, contract.giveBackWish, { id })
  expect(await wish()).toMatchObject({ status: 'open', returns: 1 })
  expect(await world.codeOf(luo, contract.claimWish, input, command)).toBe('wishes.taken')
  expect(await world.codeOf(zhao, contract.claimWish, input)).toBe('ok')
})

test('another day within thirty; somebody else’s promise is not there', async () => {
  await world.ask(luo, contract.claimWish, input)
  const moved = { id, promisedOn: '2026-03-20' }
  expect(await world.codeOf(zhao, contract.promiseWish, moved)).toBe('not_found')
  expect(await world.codeOf(zhao, contract.giveBackWish, { id })).toBe('not_found')
  await world.ask(luo, contract.promiseWish, moved)
  expect(await wish()).toMatchObject({ claim: { promisedOn: '2026-03-20' } })
  expect(await world.tell(luo, contract.promiseWish, { id, promisedOn: '2026-05-01' })).toMatchObject({
    ...{ code: 'wishes.promise_window', detail: { until: '2026-04-01' } },
  })
})

describe('a company', () => {
  const ids = ['hone', 'htwo', 'hthree']
  const order = { companyName: '春和便民店', wishes: ids.map((one) => ({ id: one, days: 7 })) }
  beforeEach(async () => {
    for (const one of ids) await world.insert('wishes', aWish({ _id: one }))
  })

  test('has what was free, and hears what was not; sent again, the same', async () => {
    await world.ask(zhao, contract.claimWish, { id: 'htwo', days: 7 })
    const command = aCommandId()
    const got = await world.ask(luo, contract.claimSeveralWishes, order, command)
    expect(got).toEqual({ wonIds: ['hone', 'hthree'], lostIds: ['htwo'] })
    expect(await world.ask(luo, contract.claimSeveralWishes, order, command)).toEqual(got)
    const rows = await world.ask(chen, contract.listStationWishes, { filter: 'claimed' })
    expect(rows.items.map(({ companyName }) => companyName).sort()).toEqual([
      ...['春和便民店', '春和便民店', undefined],
    ])
    expect(await world.ask(luo, contract.getWish, { id: 'hone' })).toMatchObject({
      companyName: '春和便民店',
    })
    expect(await world.ask(wang, contract.getWish, { id: 'hone' })).not.toHaveProperty('companyName')
  })

  test('two companies at once: each wish has one giver', async () => {
    const [a, b] = await Promise.all(
      [luo, zhao].map((who) => world.ask(who, contract.claimSeveralWishes, order)),
    )
    expect([...(a?.wonIds ?? []), ...(b?.wonIds ?? [])].sort()).toEqual([...ids].sort())
  })

  test('the same wish twice, or more than fifty: cannot be asked', async () => {
    const twice = { ...order, wishes: [...order.wishes, { id: 'hone', days: 7 }] }
    expect(await world.codeOf(luo, contract.claimSeveralWishes, twice)).toBe('input.invalid')
    const many = Array.from({ length: 51 }, (_, n) => ({ id: `h${String(n).padStart(4, '0')}`, days: 7 }))
    const tooMany = { ...order, wishes: many }
    expect(await world.codeOf(luo, contract.claimSeveralWishes, tooMany)).toBe('input.invalid')
  })

  describe('sets one day for several', () => {
    const promisedOn = '2026-03-20'
    const daysOf = async () =>
      ((await world.all('wishes')) as object[] as Wish[])
        .filter(({ _id }) => ids.includes(_id))
        .map(({ claim }) => claim?.promisedOn)
    beforeEach(() => world.ask(luo, contract.claimSeveralWishes, order))

    test('of those it has claimed; its list says for whom and until when; sent again, the same and nothing new', async () => {
      const rows = (await world.ask(luo, contract.listClaimedWishes, {})).items
      expect(rows).toHaveLength(3)
      for (const row of rows)
        expect(row).toMatchObject({ companyName: '春和便民店', promiseUntil: '2026-04-01' })
      const command = aCommandId()
      const set = await world.ask(luo, contract.promiseSeveralWishes, { ids, promisedOn }, command)
      expect(set).toEqual({ promisedIds: ids, notPossible: [] })
      expect(await daysOf()).toEqual([promisedOn, promisedOn, promisedOn])
      await world.ask(luo, contract.promiseWish, { id: 'hone', promisedOn: '2026-03-12' })
      expect(await world.ask(luo, contract.promiseSeveralWishes, { ids, promisedOn }, command)).toEqual(set)
      expect(await daysOf()).toEqual(['2026-03-12', promisedOn, promisedOn])
    })

    test('fifty at once, and they are one page of its list', async () => {
      const many = Array.from({ length: 50 }, (_, n) => `h${String(n).padStart(4, '0')}`)
      const claim = { accountId: luo.id, at: MONDAY + DAY, promisedOn: '2026-03-09' }
      for (const one of many) await world.insert('wishes', aWish({ _id: one, status: 'claimed', claim }))
      const page = await world.ask(luo, contract.listClaimedWishes, {})
      expect(page.items.map(({ id: one }) => one).sort()).toEqual(many)
      const set = await world.ask(luo, contract.promiseSeveralWishes, { ids: many, promisedOn })
      expect(set).toEqual({ promisedIds: many, notPossible: [] })
    })

    test('the rest where one is somebody else’s, was delivered, or is not there', async () => {
      await world.insert('wishes', aWish({ _id: 'hdone', status: 'delivered' }))
      await world.ask(zhao, contract.claimWish, { id, days: 7 })
      const asked = { ids: ['hone', 'hdone', id, 'hnowhere'], promisedOn }
      expect(await world.ask(luo, contract.promiseSeveralWishes, asked)).toEqual({
        promisedIds: ['hone'],
        notPossible: [
          { id: 'hdone', code: 'wishes.not_now' },
          { id, code: 'not_found' },
          { id: 'hnowhere', code: 'not_found' },
        ],
      })
      expect(await wish()).toMatchObject({ claim: { promisedOn: '2026-03-09' } })
    })

    test('a day past the limit of one that was claimed long ago: the others have it', async () => {
      const early = { ...(await wish()), _id: 'hearly', status: 'claimed' as const }
      const claim = { accountId: luo.id, at: MONDAY - 10 * DAY, promisedOn: '2026-03-05' }
      await world.insert('wishes', { ...early, claim })
      const late = { ids: ['hearly', 'hone'], promisedOn: '2026-03-25' }
      expect(await world.ask(luo, contract.promiseSeveralWishes, late)).toEqual({
        promisedIds: ['hone'],
        notPossible: [{ id: 'hearly', code: 'wishes.promise_window' }],
      })
    })

    test.each([
      [[]],
      [['hone', 'hone']],
      [Array.from({ length: 51 }, (_, n) => `h${String(n).padStart(4, '0')}`)],
    ])('none, the same one twice, more than fifty: cannot be asked', async (asked) => {
      const input = { ids: asked, promisedOn }
      expect(await world.codeOf(luo, contract.promiseSeveralWishes, input)).toBe('input.invalid')
    })
  })
})
