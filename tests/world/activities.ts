import {
  type Activity,
  type Entry,
  type Session,
  sessionIdOf,
  type Terms,
} from '../../shared/activities/model'
import { chen, communities, DAY, fenglin, HOUR, MONDAY, vault, wang } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
const station = { name: '枫林社工站', phone: '022-00001000' }
const contact = { accountId: chen.id, displayName: '陈禾', workPhone: '02200001001' }
const MINUTE = 60_000

/** Sunday after the Monday of the tests, nine in the morning. */
export const SUNDAY = MONDAY + 6 * DAY
const SUNDAY_ENDS = SUNDAY + 2.5 * HOUR

/** 树下义剪: twenty come to have their hair cut, six lend a hand. */
export const someTerms = (over: Partial<Terms> = {}): Terms => ({
  ...{
    title: '树下义剪',
    kind: 'haircut',
    words: '洗好头来就行，理完在树下喝杯茶。',
    partners: ['红杉美发'],
  },
  ...{ mode: 'either', communityCode: communities.fenglinli, communityName: '枫林里' },
  ...{ place: '枫林里小花园', rainPlace: '站里一楼' },
  ...{ ageBands: ['senior', 'elder', 'eldest'], communityCodes: [] },
  ...{ seats: 20, helperSeats: 6, helperWords: '扫地、递毛巾、扶一把' },
  ...{ slotMinutes: 0, perSignUp: 3, noteKind: 'none', opensDaysBefore: 14 },
  ...{ closesMinutesBefore: 60, withdrawMinutesBefore: 720, answerMinutes: 0 },
  ...over,
})

/** 树下义剪 on one Sunday, planned by 陈禾. */
export function anActivity(over: Partial<Activity> = {}): Activity {
  return {
    ...{ _id: 'yscissors', ...stored, stationId: fenglin, station, contact },
    terms: someTerms(),
    dates: [{ id: 'd01', startsAt: SUNDAY, endsAt: SUNDAY_ENDS, isCancelled: false, plan: 1 }],
    ...{ status: 'published', plan: 1, hasUnchecked: false },
    text: { words: '树下义剪', check: 'passed', byId: chen.id },
    ...over,
  }
}

/** That Sunday, with nobody in yet. Sign-up is open; `startsAt` and `terms` carry the derived times with them. */
export function aSession(over: Partial<Session> = {}): Session {
  const { activityId = 'yscissors', dateId = 'd01', startsAt = SUNDAY, terms = someTerms() } = over
  return {
    ...{ _id: sessionIdOf(activityId, dateId), ...stored, activityId, dateId, stationId: fenglin },
    ...{ station, contact, terms, plan: 1, startsAt, endsAt: startsAt + (SUNDAY_ENDS - SUNDAY) },
    ...{
      opensAt: startsAt - terms.opensDaysBefore * DAY,
      closesAt: startsAt - terms.closesMinutesBefore * MINUTE,
      withdrawUntil: startsAt - terms.withdrawMinutesBefore * MINUTE,
    },
    ...{ slots: [], status: 'open', roster: [], entries: [], offers: [], accepted: [] },
    ...{ marks: [], attended: [], corrections: [] },
    ...over,
  }
}

/** 王奶奶 comes herself. The key follows from who signed up and the part, the id from the key. */
export function anEntry(over: Partial<Entry> = {}): Entry {
  const { byId = wang.id, part = 'participant' } = over
  const key = over.key ?? `${part}:${byId}:self`
  return {
    ...{ id: `e${key.replaceAll(/[^a-z0-9]/g, '').slice(-12)}`, key, part, byId, relation: 'self' },
    sealedWho: vault.seal(
      JSON.stringify({ calledName: '王奶奶', phone: '13800000000' }),
      'session who',
      'xscissorsd01',
    ),
    at: MONDAY + HOUR,
    ...over,
  }
}

/** A session in which these are in, in this order. */
export function aSessionOf(entries: readonly Entry[], over: Partial<Session> = {}): Session {
  return aSession({ entries, roster: entries.map(({ key }) => key), ...over })
}
