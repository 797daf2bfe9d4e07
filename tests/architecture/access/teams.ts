import { teamCodeHash } from '../../../cloudfunctions/teams/teams-store'
import { theLin, aVolunteer } from '../../world/errands'
import { MONDAY, vault } from '../../world/people'
import { aGroup, aMember, aTeam, theLinOfTeam } from '../../world/teams'
import {
  all,
  among,
  atDesk,
  type Cells,
  type ContextAccess,
  desk,
  elsewhere,
  everyone,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'

const ofPartners = ['teams.renew', 'teams.newCode', 'teams.joinByCode']
const ofMembers = ['teams.leave', 'teams.get', 'teams.listMine']
const ofNewcomers = ['teams.join', 'teams.joinByCode']
const leaderId = 'aleaderofteam'
/** The leader, and the station of the team. */
const deciding: Cells = [all, desk, desk, none, none]
const codeOf = (number: number) => `BBBB${String(number).padStart(4, '0')}`
const terms = { name: '枫林修修队', purpose: '修灯', communityCodes: [], joinWay: 'open' }
const agreement = { partnerName: '城建大学', term: '2026 秋', fromDay: '2026-09-01', untilDay: '2027-01-10' }

const aPhoto = {
  ...{
    version: 1,
    createdAt: MONDAY,
    updatedAt: MONDAY,
    log: [],
    unsent: [],
    ownerOpenid: 'o',
    byteLength: 5,
  },
  ...{ fileId: 'cloud://emulator/photos/team.jpg', type: 'jpeg', check: 'passed', timesAsked: 1 },
  askAgainAt: MONDAY,
}

/** A team of the station; the caller leads it or is in it where the record is the own one. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const _id = `u${String(number).padStart(5, '0')}`
  const isOwn = relation === 'own' && !ofNewcomers.includes(contract)
  const isPlainMember = ofMembers.includes(contract)
  const leader = { accountId: isOwn && !isPlainMember ? callerId : leaderId, displayName: '许师傅' }
  const own = isOwn && isPlainMember ? [aMember({ accountId: callerId })] : []
  const members = [aMember(leader), ...own, aMember(theLinOfTeam), aMember({ accountId: 'athird' })]
  const asked = `v${String(number).padStart(5, '0')}asked`
  const asks = [{ accountId: `a${asked.slice(1)}`, displayName: '小林', askedAt: MONDAY }]
  const make = ofPartners.includes(contract) ? aGroup : aTeam
  const photo = `p${String(number).padStart(5, '0')}team`
  const isStepped = contract === 'teams.stepBack'
  await put('teams', {
    ...make({ _id, stationId: here.station, leader, members, asks, createdAt: MONDAY + number }),
    ...(isStepped ? { stage: 'founded' } : {}),
    allPhotoIds: contract === 'teams.reviewPhoto' ? [photo] : [],
    ...(contract === 'teams.joinByCode' ? { codeHash: teamCodeHash(vault, codeOf(number)) } : {}),
  })
  if (contract === 'teams.advance') await put('photos', { ...aPhoto, _id: photo, ownerId: callerId })
  if (contract === 'teams.reviewPhoto')
    await put('photos', { ...aPhoto, _id: photo, ownerId: leaderId, check: 'held' })
  const ids = { team: _id, asked, photo }
  if (contract === 'teams.found' || contract === 'teams.admit') {
    const volunteer = theLin({ accountId: `a${asked.slice(1)}`, stationId: here.station })
    await put('volunteers', volunteer)
  }
  if (['teams.join', 'teams.joinByCode', 'teams.stayOnMyOwn', 'teams.list'].includes(contract)) {
    const { station } = relation === 'other' ? elsewhere : here
    const through = contract === 'teams.stayOnMyOwn' ? { throughTeamId: 'ugroup' } : {}
    const place = { stationId: station, stationIds: [station] }
    await put('volunteers', aVolunteer({ accountId: callerId, ...place, ...through }))
  }
  return ids
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['team'] ?? 'unowhere', ...more })
const onAsked: Scene[0] = ({ own }) => ({
  id: own['team'] ?? 'unowhere',
  memberId: own['asked'] ?? 'vnowhere',
})

export const teamsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'teams.found': among,
    'teams.change': among,
    'teams.advance': among,
    'teams.reviewPhoto': among,
    'teams.stepBack': among,
    'teams.renew': among,
    'teams.newCode': among,
    'teams.end': among,
    'teams.listOfStation': atDesk,
    'teams.getAtDesk': among,
    'teams.hours': among,
    'teams.listInHand': among,
    'teams.join': [all, all, all, none, all],
    'teams.joinByCode': everyone,
    'teams.admit': deciding,
    'teams.refuse': deciding,
    'teams.leave': onlyOwn,
    'teams.handLead': onlyOwn,
    'teams.showLeader': onlyOwn,
    'teams.stayOnMyOwn': everyone,
    'teams.list': everyone,
    'teams.listMine': everyone,
    'teams.get': everyone,
  },
  shown: {
    'teams.listOfStation': [none, desk, desk, none, none],
    'teams.list': [all, all, all, none, all],
    'teams.listMine': onlyOwn,
  },
  scenes: {
    'teams.found': [({ own }) => ({ ...terms, kind: 'neighbours', leaderId: own['asked'], words: '起步了' })],
    'teams.change': [on(terms)],
    'teams.advance': [
      ({ own }) => ({
        id: own['team'] ?? 'unowhere',
        to: 'founded',
        words: '开过会了',
        photoIds: [own['photo'] ?? 'pnowhere'],
      }),
    ],
    'teams.reviewPhoto': [
      (target) => ({ ...on({ decision: 'show' })(target), photoId: target.own['photo'] ?? 'pnowhere' }),
    ],
    'teams.stepBack': [on({ reason: '人走了一半' })],
    'teams.renew': [on({ agreement })],
    'teams.newCode': [on()],
    'teams.end': [on({ reason: '散了' })],
    'teams.listOfStation': [() => ({ status: 'active' })],
    'teams.getAtDesk': [on()],
    'teams.hours': [on()],
    'teams.listInHand': [on()],
    'teams.join': [on()],
    'teams.joinByCode': [({ own }) => ({ code: codeOf(Number(own['team']?.slice(1))) })],
    'teams.admit': [onAsked],
    'teams.refuse': [onAsked],
    'teams.leave': [on()],
    'teams.handLead': [on({ memberId: `v${theLinOfTeam.accountId.slice(1)}` })],
    'teams.showLeader': [on({ isShown: true })],
    'teams.stayOnMyOwn': [() => ({})],
    'teams.list': [() => ({})],
    'teams.listMine': [() => ({})],
    'teams.get': [on()],
  },
  stage,
}
