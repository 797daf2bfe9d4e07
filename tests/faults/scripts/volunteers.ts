import { givePass } from '../../../cloudfunctions/volunteers/pass'
import { sealedIdentity } from '../../../cloudfunctions/volunteers/sealed-parts'
import * as contracts from '../../../shared/volunteers/contract'
import { anEntry, aSessionOf } from '../../world/activities'
import { aVolunteer, inHand, xu } from '../../world/errands'
import { aNeed, aTakenNeed } from '../../world/needs'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { chen, communities, DAY, fenglin, MONDAY, vault, zhou } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const { _id: id } = aVolunteer()
const given = (status: 'waiting' | 'active') => ({ documents: { volunteers: [aVolunteer({ status })] } })

function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'volunteers', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

const identity = { realName: '许建国', idKind: 'resident', idNumber: '11010519491231002X' } as const
const kept = { sealedIdentity: sealedIdentity(vault, identity, id), identityKeptAt: MONDAY }
/** The pass is good for the two hours between which this world's clock goes to and fro. */
const pass = givePass(vault, 'ctea', { accountId: xu.id, displayName: '许师傅' }, MONDAY + DAY)

function onceOfNeed(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'needs', fact),
    needs: after.all('needs').length,
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

export const volunteersScripts: readonly Script[] = [
  script(contracts.registerVolunteer, {
    by: xu,
    input: {
      ...{ displayName: '许师傅', contact: { calledName: '许建国', phone: '13900000007' } },
      ...{ communityCode: communities.fenglinli, areaCodes: [communities.huaianli], skills: ['repair'] },
      ...{ ageBand: 'minor', freeTimes: ['sat.morning'] },
      guardian: { calledName: '许大海', phone: '13900000008', hasAgreed: true },
    },
    effects: (after) => ({
      ...once('volunteer.registered', zhou.id, `robot:${fenglin}`)(after),
      entries: after.all('volunteers').length,
    }),
  }),
  script(contracts.leaveVolunteers, {
    by: xu,
    input: {},
    given: {
      documents: {
        volunteers: [aVolunteer()],
        needs: [aTakenNeed()],
        // Open for as long as the clock of this world goes to and fro.
        errands: [{ ...inHand(), endsAt: MONDAY + DAY }],
        sessions: [aSessionOf([anEntry({ part: 'helper', byId: xu.id })])],
      },
    },
    effects: (after) => ({
      ...once('volunteer.left')(after),
      freed: told(after, 'sessions', 'session.withdrawn'),
      released: told(after, 'needs', 'need.released'),
      barred: told(after, 'errands', 'errand.barred'),
      'given up': told(after, 'errands', 'errand.released'),
      [chen.id]: count(after, 'notices', { personId: chen.id, fact: 'errand.released' }),
    }),
  }),
  script(contracts.admitVolunteer, {
    by: chen,
    input: { id },
    given: given('waiting'),
    effects: once('volunteer.admitted', xu.id),
  }),
  script(contracts.declineVolunteer, {
    by: chen,
    input: { id, reason: '先来站里聊聊' },
    given: given('waiting'),
    effects: once('volunteer.declined', xu.id),
  }),
  script(contracts.recordCourse, {
    by: chen,
    input: { id, course: 'escort', until: MONDAY + 300 * DAY },
    given: given('active'),
    effects: once('volunteer.course_recorded', xu.id),
  }),
  script(contracts.keepIdentity, {
    by: xu,
    input: { ...identity, hasAgreed: true },
    given: given('active'),
    effects: once('volunteer.identity_kept'),
  }),
  script(contracts.removeIdentity, {
    by: xu,
    input: {},
    given: { documents: { volunteers: [{ ...aVolunteer(), ...kept }] } },
    effects: once('volunteer.identity_removed'),
  }),
  script(contracts.openVolunteerContact, {
    by: chen,
    input: { id },
    given: given('active'),
    effects: once('volunteer.contact_opened'),
  }),
  script(contracts.addNeed, {
    by: chen,
    input: {
      ...{ communityCode: communities.fenglinli, title: '每周二陪聊', words: '爱听评书', skill: 'company' },
      ...{ needsEntry: true, freeTimes: ['tue.morning'], isWeekly: true, minutes: 60 },
    },
    effects: onceOfNeed('need.listed'),
  }),
  script(contracts.closeNeed, {
    by: chen,
    input: { id: 'ctea', reason: '搬走了' },
    given: { documents: { needs: [aTakenNeed()] } },
    effects: onceOfNeed('need.closed', xu.id),
  }),
  script(contracts.takeNeed, {
    by: xu,
    input: { id: 'ctea', pass },
    given: { documents: { needs: [aNeed()] } },
    effects: onceOfNeed('need.taken', chen.id),
  }),
  script(contracts.releaseNeed, {
    by: xu,
    input: { id: 'ctea' },
    given: { documents: { needs: [aTakenNeed()] } },
    effects: onceOfNeed('need.released', chen.id),
  }),
  script(contracts.exportVolunteers, {
    by: chen,
    input: { from: '2026-03', to: '2026-03' },
    given: { documents: { time_entries: [theEntryOf(anAccountOf(xu, { minutes: 30 }))] } },
    effects: (after) => ({ exports: told(after, 'volunteer_exports', 'volunteers.exported') }),
  }),
]
