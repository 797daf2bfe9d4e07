import { activitiesAccess } from './access/activities'
import { attendancesAccess } from './access/attendances'
import { certificatesAccess } from './access/certificates'
import { coursesAccess } from './access/courses'
import { rewardsAccess } from './access/rewards'
import { teamsAccess } from './access/teams'
import { timebankAccess } from './access/timebank'
import { dutyAccess } from './access/duty'
import { errandsAccess } from './access/errands'
import { inboxAccess } from './access/inbox'
import { networkAccess } from './access/network'
import { peopleAccess } from './access/people'
import { photosAccess } from './access/photos'
import { placesAccess } from './access/places'
import { referralsAccess } from './access/referrals'
import { requestsAccess } from './access/requests'
import { wishesAccess } from './access/wishes'
import { fundsAccess } from './access/funds'
import { grantsAccess } from './access/grants'
import { goodsAccess } from './access/goods'
import { volunteersAccess } from './access/volunteers'
import type { Access, ContextAccess, Scene } from './access/cells'

export const contexts: Readonly<Record<string, ContextAccess>> = {
  activities: activitiesAccess,
  attendances: attendancesAccess,
  certificates: certificatesAccess,
  courses: coursesAccess,
  rewards: rewardsAccess,
  teams: teamsAccess,
  timebank: timebankAccess,
  duty: dutyAccess,
  errands: errandsAccess,
  inbox: inboxAccess,
  network: networkAccess,
  people: peopleAccess,
  photos: photosAccess,
  places: placesAccess,
  referrals: referralsAccess,
  requests: requestsAccess,
  volunteers: volunteersAccess,
  wishes: wishesAccess,
  funds: fundsAccess,
  grants: grantsAccess,
  goods: goodsAccess,
}

const all = Object.values(contexts)
export const access: Access = Object.assign({}, ...all.map((one) => one.access)) as Access
export const shown: Access = Object.assign({}, ...all.map((one) => one.shown ?? {})) as Access
export const scenes = Object.assign({}, ...all.map((one) => one.scenes)) as Readonly<Record<string, Scene>>
