import { keyOf, ticketFor } from '../../../cloudfunctions/activities/keys'
import { givePass } from '../../../cloudfunctions/activities/pass'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { handlers } from '../../../cloudfunctions/api/handlers'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import type { Database } from '../../../cloudfunctions/kernel/database'
import { serve } from '../../../cloudfunctions/kernel/serve'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { lineUp, waitingPlace } from '../../../shared/activities/lines'
import type { Entry, Session } from '../../../shared/activities/model'
import { signUp, withdrawEntries } from '../../../shared/activities/sign-up-contract'
import { doorOf } from '../../../shared/activities/sign-up-rules'
import type { OutputOf, Reply } from '../../../shared/kernel/contract'
import { aSessionOf, anEntry, someTerms } from '../../world/activities'
import { person, vault } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

const SEATS = 20
const coming = { relation: 'parent', calledName: '妈妈' } as const
const early = Array.from({ length: 30 }, (_, n) => person(`openid-early-${n}`))
const crowd = Array.from({ length: 200 }, (_, n) => person(`openid-crowd-${n}`))
const id = aSessionOf([])._id
const entries = early.map(({ id: byId }, n): Entry =>
  anEntry({
    ...{ id: `kearly${n}`, byId, ...{ relation: coming.relation } },
    key: keyOf(vault, id, { ...coming, byId, part: 'participant' }),
    sealedWho: sealedWho(vault, { calledName: coming.calledName }, id),
  }),
)
const given = aSessionOf(entries, { terms: someTerms({ seats: SEATS, ageBands: [] }) })

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.insert('sessions', given)
})
afterAll(() => world.close())

/** The function `api`, with every call that it makes to the database counted. */
function countedApi() {
  const made = { calls: 0 }
  // A busy machine is no bad weather.
  const { database: patient } = openCloudbase({ timeoutMs: 60_000 })
  const database = new Proxy(patient, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        made.calls++
        return Reflect.apply(member, target, args) as unknown
      }
    },
  }) satisfies Database
  const services = { ...world.services, database }
  const main = serve(handlers, { services, tellers, robotUrlOf: () => Promise.resolve(undefined) })
  const call = (openid: string, name: string, input: object): Promise<Reply> =>
    main({ name, input, commandId: aCommandId() }, { environment: JSON.stringify({ WX_OPENID: openid }) })
  return { made, call }
}

test('200 sign up for 20 seats while all 30 who were in step back: one call each, 20 seats, a queue in the order of arrival, and whoever moved up hears of it once', async () => {
  const joining = countedApi()
  const leaving = countedApi()
  const door = doorOf(given)
  const people = [coming]
  const ins = crowd.map(({ openid, id: personId }) => {
    const pass = givePass(vault, id, personId, { door }, world.now())
    return joining.call(openid, signUp.name, { id, who: { part: 'participant', people }, pass })
  })
  const outs = early.map(({ openid, id: personId }, n) => {
    const tickets = [ticketFor(vault, id, personId, entries[n]!)]
    return leaving.call(openid, withdrawEntries.name, { id, tickets })
  })
  const [joined, left] = await Promise.all([Promise.all(ins), Promise.all(outs)])
  expect([...joined, ...left].filter(({ ok }) => !ok)).toEqual([])
  expect(joining.made.calls).toBe(crowd.length)

  const [found] = await world.all('sessions')
  const session = found as object as Session
  const { seated, waiting } = lineUp(session, { part: 'participant' })
  expect([seated.length, waiting.length]).toEqual([SEATS, crowd.length - SEATS])

  // Played again as the database took it: everybody was told the place that she had at that moment, and nobody passed anybody.
  const told = new Map(
    joined.flatMap((reply) =>
      reply.ok
        ? (reply.output as OutputOf<typeof signUp>).entries.map(({ id: one, place }) => [one, place] as const)
        : [],
    ),
  )
  let roster = given.roster
  const arrived: string[] = []
  for (const { detail } of session.log) {
    const byId = new Map(session.entries.map((entry) => [entry.id, entry] as const))
    const gone = (detail?.['left'] as string[] | undefined) ?? []
    roster = roster.filter((key) => !gone.some((one) => byId.get(one)?.key === key))
    for (const one of (detail?.['joined'] as string[] | undefined) ?? []) {
      const entry = byId.get(one)!
      roster = [...roster, entry.key]
      arrived.push(entry.key)
      expect(told.get(one)).toBe(waitingPlace({ ...session, roster }, entry))
    }
  }
  expect(session.roster).toEqual(arrived)

  // Once the clock has come by for whatever was left, exactly those who waited and hold a seat now have been told, once.
  world.pass(60_000)
  for (let round = 0; round < 3; round++) {
    const robotUrlOf = () => Promise.resolve(undefined)
    const until = performance.now() + 30_000
    await sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
    world.pass(60_000)
  }
  const movedUp = seated.filter((entry) => (told.get(entry.id) ?? 0) > 0)
  const notices = (await world.all('notices')) as object[] as { personId: string; fact: string }[]
  const heard = notices.filter(({ fact }) => fact === 'session.offered').map(({ personId }) => personId)
  const stillIn = heard.filter((personId) =>
    session.entries.some((one) => one.byId === personId && session.roster.includes(one.key)),
  )
  expect(stillIn.sort()).toEqual(movedUp.map(({ byId }) => byId).sort())
  expect(new Set(heard).size).toBe(heard.length)
}, 120_000)
