import { activities, sessions } from '../../../cloudfunctions/activities/activities-store'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { bookSession } from '../../../cloudfunctions/timebank/book-session'
import { reconcileTime } from '../../../cloudfunctions/timebank/reconcile-time'
import {
  type Activity,
  type Entry,
  type PlannedDate,
  type Session,
  sessionIdOf,
  type Terms,
} from '../../../shared/activities/model'
import type { LogEntry, Stored } from '../../../shared/kernel/record'
import { dayAt } from '../moments'
import { type PersonKey, people } from '../people'
import { communities, fenglinStation } from '../places'
import type { Stage } from '../stage'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Every second week, for a year. */
const DATES = 26
const ACTIVITY = 'ydemomealsforayear'

/** Who came how often, and for how long: 许师傅 has his first star. */
const helpers: readonly { readonly who: PersonKey; readonly every: number; readonly minutes: number }[] = [
  { who: 'xu', every: 1, minutes: 240 },
  { who: 'gao', every: 1, minutes: 150 },
  { who: 'lin', every: 2, minutes: 180 },
  { who: 'bai', every: 3, minutes: 120 },
]

const terms: Terms = {
  ...{ title: '送餐到家', kind: 'meal', words: '给下不了楼的老人送一顿热饭，坐下说几句话。' },
  ...{ partners: ['春和便民店'], mode: 'home', communityCode: communities.枫林里, communityName: '枫林里' },
  ...{ place: '枫林社工站', ageBands: ['senior', 'elder', 'eldest'], communityCodes: [] },
  ...{ seats: 20, helperSeats: 6, helperWords: '装饭、送上门、收饭盒', slotMinutes: 0, perSignUp: 2 },
  ...{ noteKind: 'diet', opensDaysBefore: 14, closesMinutesBefore: 60, withdrawMinutesBefore: 720 },
  answerMinutes: 0,
}

/** A year of meals brought to the door: written down as it was confirmed, booked by what follows a confirmation. */
export async function playTimebank(stage: Stage, now: number): Promise<void> {
  const { vault } = stage.services
  const store = openStore({ database: stage.services.database })
  const contact = { accountId: vault.accountIdOf(people.chen.openid), displayName: people.chen.name }
  const { id: stationId, name, phone } = fenglinStation
  const held = { stationId, station: { name, phone }, contact }
  const dates = Array.from({ length: DATES }, (_, place): PlannedDate => {
    const startsAt = dayAt(now, -14 * (DATES - place), '9:30')
    const id = `d${String(place + 1).padStart(2, '0')}`
    return { id, startsAt, endsAt: startsAt + 4 * 60 * MINUTE, isCancelled: false, plan: 1 }
  })
  const activity: Activity = {
    ...stored(ACTIVITY, now - 366 * DAY),
    ...{ ...held, terms, dates, status: 'published', plan: 1, hasUnchecked: false },
    text: { words: terms.title, check: 'passed', byId: contact.accountId },
  }
  await store.keep(activities, activity)
  for (const [place, date] of dates.entries()) {
    const came = helpers.filter(({ every }) => place % every === 0)
    const session = sessionOn(stage, { ...held, date }, came)
    await store.keep(sessions, session)
    for (const entry of session.log) await bookSession(stage.services, session, entry)
  }
  for (const who of ['xu', 'gao'] as const)
    await stage.call(now - DAY, who, 'timebank.consentBoard', { stationId, isShown: true })
  await reconcileTime(stage.services)
}

function sessionOn(
  { services: { vault } }: Stage,
  { date, ...held }: Pick<Session, 'stationId' | 'station' | 'contact'> & { readonly date: PlannedDate },
  came: typeof helpers,
): Session {
  const { id: dateId, startsAt, endsAt } = date
  const _id = sessionIdOf(ACTIVITY, dateId)
  const entries = came.map(({ who }): Entry => {
    const byId = vault.accountIdOf(people[who].openid)
    const { name: displayName, phone = '' } = people[who]
    const sealed = sealedWho(vault, { calledName: displayName, phone }, _id)
    return {
      ...{ id: `e${who}`, key: `helper:${byId}:self`, part: 'helper', byId, relation: 'self', displayName },
      ...{ sealedWho: sealed, at: startsAt - 3 * DAY },
    }
  })
  const attended = came.map(({ who, minutes }) => ({
    ...{ entryId: `e${who}`, came: 'onTime' as const, creditMinutes: minutes },
  }))
  const at = endsAt + 30 * MINUTE
  const credits = attended.map(({ entryId, creditMinutes }) => ({
    ...{ accountId: entries.find(({ id }) => id === entryId)?.byId, entryId, creditMinutes },
  }))
  const confirmed: LogEntry = {
    ...{ id: `${held.contact.accountId}:demo-${dateId}`, fact: 'session.confirmed', at },
    ...{ by: held.contact.accountId, detail: { credits } },
  }
  return {
    ...stored(_id, startsAt - 14 * DAY, [confirmed]),
    ...{ ...held, activityId: ACTIVITY, dateId, terms, plan: 1, startsAt, endsAt, status: 'confirmed' },
    ...{ opensAt: startsAt - 14 * DAY, closesAt: startsAt - 60 * MINUTE },
    ...{ withdrawUntil: startsAt - 720 * MINUTE, slots: [], roster: entries.map(({ key }) => key), entries },
    ...{ offers: [], accepted: [], marks: [], attended, corrections: [] },
  }
}

function stored(_id: string, at: number, log: readonly LogEntry[] = []): Stored {
  return { _id, version: 1, createdAt: at, updatedAt: at, log, unsent: [] }
}
