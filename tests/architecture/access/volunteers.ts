import { aVolunteer } from '../../world/errands'
import { aNeed } from '../../world/needs'
import { DAY, MONDAY, vault } from '../../world/people'
import { sealedIdentity } from '../../../cloudfunctions/volunteers/sealed-parts'
import {
  all,
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

const identity = { realName: '许建国', idKind: 'resident', idNumber: '11010519491231002X' } as const
const aboutNeeds = [
  'addNeed',
  'closeNeed',
  'takeNeed',
  'releaseNeed',
  'listNeeds',
  'matchNeed',
  'listService',
]

/** A need of the station: looked for, or in the caller's hands where she gives it back. */
async function stageNeed({ contract, relation, number, callerId, put }: Staging) {
  const name = contract.replace('volunteers.', '')
  const _id = `c${String(number).padStart(5, '0')}`
  const accountId = relation === 'own' ? callerId : 'asomebody'
  const isTaken = name === 'releaseNeed'
  await put('needs', {
    ...aNeed({ _id, stationId: here.station, createdAt: MONDAY + number }),
    ...(isTaken ? { status: 'taken', taker: { accountId, displayName: '许师傅', at: MONDAY } } : {}),
  })
  if (name === 'takeNeed' || name === 'listService') {
    const stationId = relation === 'other' ? 'sfar' : here.station
    const place = { stationId, stationIds: [stationId] }
    await put('volunteers', aVolunteer({ accountId: callerId, skills: ['company'], ...place }))
  }
  return { need: _id }
}

/** An entry in the register of the station: the caller's own, or somebody else's. */
async function stage(staging: Staging) {
  const { contract, relation, number, callerId, put } = staging
  if (contract === 'volunteers.getExport') {
    const _id = `w${String(number).padStart(5, '0')}`
    const stored = { _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
    await put('volunteer_exports', {
      ...stored,
      byId: callerId,
      stationIds: [here.station],
      from: '2026-03',
      to: '2026-03',
    })
    return { export: _id }
  }
  if (aboutNeeds.includes(contract.replace('volunteers.', ''))) return stageNeed(staging)
  const accountId = relation === 'own' ? callerId : `avolunteer${String(number)}`
  const status = ['volunteers.leave', 'volunteers.recordCourse'].includes(contract) ? 'active' : 'waiting'
  const place = { stationId: here.station, stationIds: [here.station], areaCodes: [] }
  const volunteer = aVolunteer({ accountId, status, registeredAt: MONDAY + number, ...place })
  const kept =
    contract === 'volunteers.removeIdentity'
      ? { sealedIdentity: sealedIdentity(vault, identity, volunteer._id), identityKeptAt: MONDAY }
      : {}
  if (contract !== 'volunteers.register') await put('volunteers', { ...volunteer, ...kept })
  return { volunteer: volunteer._id }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['volunteer'] ?? 'vnowhere', ...more })

const onNeed =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['need'] ?? 'cnowhere', ...more })

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
    'volunteers.keepIdentity': onlyOwn,
    'volunteers.removeIdentity': onlyOwn,
    'volunteers.openContact': among,
    'volunteers.addNeed': among,
    'volunteers.closeNeed': among,
    'volunteers.takeNeed': [all, all, all, none, all],
    'volunteers.releaseNeed': onlyOwn,
    'volunteers.listNeeds': atDesk,
    'volunteers.matchNeed': among,
    'volunteers.listService': everyone,
    'volunteers.export': atDesk,
    'volunteers.getExport': [none, desk, desk, none, none],
  },
  shown: {
    'volunteers.getMine': onlyOwn,
    'volunteers.list': [none, desk, desk, none, none],
    'volunteers.listNeeds': [none, desk, desk, none, none],
    'volunteers.listService': [all, all, all, none, all],
  },
  scenes: {
    'volunteers.register': [
      () => ({
        ...{ displayName: '许师傅', contact: { calledName: '许建国', phone: '13900000007' } },
        ...{ communityCode: here.community, areaCodes: [], skills: ['errands'] },
        ...{ ageBand: 'adult', freeTimes: [] },
      }),
    ],
    'volunteers.leave': [() => ({})],
    'volunteers.admit': [on()],
    'volunteers.decline': [on({ reason: '先来站里聊聊' })],
    'volunteers.recordCourse': [on({ course: 'escort', until: MONDAY + 300 * DAY })],
    'volunteers.getMine': [() => ({})],
    'volunteers.list': [() => ({ status: 'waiting' })],
    'volunteers.keepIdentity': [() => ({ ...identity, hasAgreed: true })],
    'volunteers.removeIdentity': [() => ({})],
    'volunteers.openContact': [on()],
    'volunteers.addNeed': [
      () => ({
        ...{ communityCode: here.community, title: '每周二陪聊', words: '爱听评书', skill: 'company' },
        ...{ needsEntry: true, freeTimes: ['tue.morning'], isWeekly: true, minutes: 60 },
      }),
    ],
    'volunteers.closeNeed': [onNeed({ reason: '搬走了' })],
    'volunteers.takeNeed': [onNeed()],
    'volunteers.releaseNeed': [onNeed()],
    'volunteers.listNeeds': [() => ({ status: 'open' })],
    'volunteers.matchNeed': [onNeed()],
    'volunteers.listService': [() => ({})],
    'volunteers.export': [() => ({ from: '2026-03', to: '2026-03' })],
    'volunteers.getExport': [({ own }) => ({ id: own['export'] ?? 'wnowhere' })],
  },
  stage,
}
