import { getSession, signUp } from '../../../shared/activities/sign-up-contract'
import { dayOf } from '../../../shared/kernel/time'
import { endOf } from '../../../shared/teams/agreement-rules'
import { grabErrand, listErrandsNear } from '../../../shared/errands/contract'
import { listService, takeNeed } from '../../../shared/volunteers/contract'
import { anErrand, aVolunteer, xu } from '../../world/errands'
import { aSession } from '../../world/activities'
import { DAY } from '../../world/people'
import { aNeed } from '../../world/needs'
import { aGroup, anAgreement, aTeam } from '../../world/teams'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('errands', anErrand())
  await world.insert('sessions', aSession())
  await world.insert('needs', aNeed({ skill: 'repair' }))
  await world.insert('volunteers', aVolunteer({ throughTeamId: 'ugroup' }))
})
afterEach(() => world.close())

const over = { agreement: anAgreement({ untilDay: '2026-03-01' }) }
const id = aSession()._id
const helping = { id, who: { part: 'helper' as const } }

test('whoever came through a group that is over takes nothing new, and reads why', async () => {
  await world.insert('teams', aGroup(over))
  const near = await world.ask(xu, listErrandsNear, {})
  expect(near).toMatchObject({ mayGrab: false, why: 'stopped' })
  expect(near.errands[0]).not.toHaveProperty('pass')
  expect(await world.codeOf(xu, grabErrand, { id: 'emedicine' })).toBe('teams.agreement_over')
  const session = await world.ask(xu, getSession, { id })
  expect(session).toMatchObject({ whyNoHelper: 'stopped', pass: expect.any(String) as string })
  expect(session).not.toHaveProperty('helperPass')
  expect(await world.codeOf(xu, signUp, helping)).toBe('teams.agreement_over')
  expect(await world.ask(xu, listService, {})).toEqual({ why: 'stopped', services: [], mine: [] })
  expect(await world.codeOf(xu, takeNeed, { id: aNeed()._id })).toBe('teams.agreement_over')
})

test.each([
  ['while it runs', [aGroup()]],
  ['in another team', [aGroup(over), aTeam()]],
])('%s she signs up as before', async (_name, teams) => {
  for (const team of teams) await world.insert('teams', team)
  expect(await world.ask(xu, listErrandsNear, {})).toMatchObject({ mayGrab: true })
  expect(await world.ask(xu, getSession, { id })).toHaveProperty('helperPass')
  expect(await world.codeOf(xu, grabErrand, { id: 'emedicine' })).toBe('ok')
  expect(await world.codeOf(xu, signUp, helping)).toBe('ok')
  expect(await world.codeOf(xu, takeNeed, { id: aNeed()._id })).toBe('ok')
})

test('a pass from before the end is worth nothing after it', async () => {
  const lastDay = dayOf(world.now())
  const agreement = anAgreement({ untilDay: lastDay })
  await world.insert('teams', aGroup({ agreement }))
  const later = { _id: 'elater', endsAt: endOf(agreement) + DAY }
  await world.insert('errands', anErrand(later))
  await world.insert('needs', aNeed({ _id: 'clater', skill: 'repair' }))
  const passes = async () => {
    const { errands } = await world.ask(xu, listErrandsNear, {})
    const { services } = await world.ask(xu, listService, {})
    return {
      errand: errands.find((one) => one.id === later._id)?.pass,
      seat: (await world.ask(xu, getSession, { id })).helperPass,
      need: services.find((one) => one.id === 'clater')?.pass,
    }
  }
  world.pass(endOf(agreement) - 1000 - world.now())
  const { errand, seat, need } = await passes()
  for (const pass of [errand, seat, need]) expect(pass).toEqual(expect.any(String))
  const takeAll = async () => [
    await world.codeOf(xu, grabErrand, { id: later._id, pass: errand }),
    await world.codeOf(xu, signUp, { ...helping, pass: seat }),
    await world.codeOf(xu, takeNeed, { id: 'clater', pass: need }),
  ]
  world.pass(1000)
  const over = 'teams.agreement_over'
  expect(await takeAll()).toEqual([over, over, over])
  // Not the errand, the seat or the need stood in the way: a second before, the same passes were good.
  world.pass(-1)
  expect(await takeAll()).toEqual(['ok', 'ok', 'ok'])
})
