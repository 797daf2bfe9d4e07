import * as contracts from '../../../shared/volunteers/contract'
import { aVolunteer, xu } from '../../world/errands'
import { chen, communities, DAY, fenglin, MONDAY, zhou } from '../../world/people'
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

export const volunteersScripts: readonly Script[] = [
  script(contracts.registerVolunteer, {
    by: xu,
    input: {
      ...{ displayName: '许师傅', contact: { calledName: '许建国', phone: '13900000007' } },
      ...{ communityCode: communities.fenglinli, areaCodes: [communities.huaianli], skills: ['repair'] },
    },
    effects: (after) => ({
      ...once('volunteer.registered', zhou.id, `robot:${fenglin}`)(after),
      entries: after.all('volunteers').length,
    }),
  }),
  script(contracts.leaveVolunteers, {
    by: xu,
    input: {},
    given: given('active'),
    effects: once('volunteer.left'),
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
]
