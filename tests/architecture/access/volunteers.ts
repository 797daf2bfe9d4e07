import { aVolunteer } from '../../world/errands'
import { DAY, MONDAY } from '../../world/people'
import {
  among,
  atDesk,
  type ContextAccess,
  desk,
  everyone,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'

/** An entry in the register of the station: the caller's own, or somebody else's. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const accountId = relation === 'own' ? callerId : `avolunteer${String(number)}`
  const status = ['volunteers.leave', 'volunteers.recordCourse'].includes(contract) ? 'active' : 'waiting'
  const place = { stationId: here.station, stationIds: [here.station], areaCodes: [] }
  const volunteer = aVolunteer({ accountId, status, registeredAt: MONDAY + number, ...place })
  if (contract !== 'volunteers.register') await put('volunteers', volunteer)
  return { volunteer: volunteer._id }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['volunteer'] ?? 'vnowhere', ...more })

export const volunteersAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'volunteers.register': everyone,
    'volunteers.leave': onlyOwn,
    'volunteers.admit': among,
    'volunteers.decline': among,
    'volunteers.recordCourse': among,
    'volunteers.getMine': everyone,
    'volunteers.list': atDesk,
  },
  shown: {
    'volunteers.getMine': onlyOwn,
    'volunteers.list': [none, desk, desk, none, none],
  },
  scenes: {
    'volunteers.register': [
      () => ({
        ...{ displayName: '许师傅', contact: { calledName: '许建国', phone: '13900000007' } },
        ...{ communityCode: here.community, areaCodes: [], skills: ['errands'] },
      }),
    ],
    'volunteers.leave': [() => ({})],
    'volunteers.admit': [on()],
    'volunteers.decline': [on({ reason: '先来站里聊聊' })],
    'volunteers.recordCourse': [on({ course: 'escort', until: MONDAY + 300 * DAY })],
    'volunteers.getMine': [() => ({})],
    'volunteers.list': [() => ({ status: 'waiting' })],
  },
  stage,
}
