import { getSession, signUp } from '../../../shared/activities/sign-up-contract'
import { grabErrand, listErrandsNear } from '../../../shared/errands/contract'
import { listService, takeNeed } from '../../../shared/volunteers/contract'
import { anErrand, aVolunteer, xu } from '../../world/errands'
import { aSession } from '../../world/activities'
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
