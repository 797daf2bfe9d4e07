import { sessions } from '../../../cloudfunctions/activities/activities-store'
import { everything, lte } from '../../../cloudfunctions/kernel/condition'
import { openStore } from '../../../cloudfunctions/kernel/store'
import type { Entry, Session } from '../../../shared/activities/model'
import { expected } from '../../../shared/attendances/came'
import { type PersonKey, people } from '../people'
import type { Stage } from '../stage'

const MINUTE = 60_000

/** What is over is settled: helpers with the code on the screen, everybody else off the list, a few who did not come. */
export async function playAttendance(stage: Stage, now: number): Promise<number> {
  const store = openStore({ database: stage.services.database })
  const over = await store.find(sessions, everything, {
    where: { status: 'open', startsAt: lte(now), endsAt: lte(now - 60 * MINUTE) },
    order: { startsAt: 'asc' },
    limit: 100,
  })
  for (const session of over) await settle(stage, session)
  return over.length
}

async function settle(stage: Stage, session: Session): Promise<void> {
  const { _id: id, startsAt, endsAt, contact } = session
  const organiser = personOf(stage, contact.accountId) ?? 'chen'
  const come = expected(session).filter((_, place) => place % 7 !== 6)
  for (const entry of come.filter(({ part }) => part === 'helper')) {
    await checkIn(stage, session, organiser, entry)
  }
  const served = come.filter(({ part }) => part === 'participant').map((entry) => entry.id)
  if (served.length > 0) {
    const ticked = { id, way: 'in', entryIds: served, at: startsAt }
    await stage.call(startsAt + 20 * MINUTE, organiser, 'attendances.tick', ticked)
  }
  await stage.call(endsAt + 40 * MINUTE, organiser, 'attendances.confirm', { id, adjustments: [] })
}

/** With the code as it stood on the organiser's screen; whoever is not of the cast is ticked off the list. */
async function checkIn(stage: Stage, session: Session, organiser: PersonKey, entry: Entry): Promise<void> {
  const { _id: id, startsAt, endsAt } = session
  const who = personOf(stage, entry.byId)
  for (const [way, at] of [
    ['in', startsAt - 5 * MINUTE],
    ['out', endsAt],
  ] as const) {
    if (who === undefined) {
      await stage.call(at, organiser, 'attendances.tick', { id, way, entryIds: [entry.id], at })
      continue
    }
    const screen = (await stage.call(at, organiser, 'attendances.getCode', { id })) as {
      readonly codes: readonly { readonly digits: string }[]
    }
    const code = screen.codes[0]?.digits
    const name = way === 'in' ? 'attendances.checkIn' : 'attendances.checkOut'
    await stage.call(at, who, name, { id, entryIds: [entry.id], code, seenAt: at })
  }
}

function personOf({ services }: Stage, accountId: string): PersonKey | undefined {
  return (Object.keys(people) as PersonKey[]).find(
    (key) => services.vault.accountIdOf(people[key].openid) === accountId,
  )
}
