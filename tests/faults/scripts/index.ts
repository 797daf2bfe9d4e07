import { activitiesScripts } from './activities'
import { attendancesScripts } from './attendances'
import { certificatesScripts } from './certificates'
import { coursesScripts } from './courses'
import { dutyScripts } from './duty'
import { errandsScripts } from './errands'
import { fundsScripts } from './funds'
import { goodsScripts } from './goods'
import { grantsScripts } from './grants'
import { hotlineScripts } from './hotline'
import { inboxScripts } from './inbox'
import { peopleScripts } from './people'
import { photosScripts } from './photos'
import { placesScripts } from './places'
import { referralsScripts } from './referrals'
import { reportsScripts } from './reports'
import { authorScripts, deskScripts } from './requests'
import { rewardsScripts } from './rewards'
import { teamsScripts } from './teams'
import { timebankScripts } from './timebank'
import { volunteersScripts } from './volunteers'
import { wishesScripts } from './wishes'

/** What the author of a request sends: this goes wrong in every way there is. */
export { authorScripts }

/** What a station hears and does for a person. */
export const stationScripts = [
  deskScripts,
  hotlineScripts,
  dutyScripts,
  referralsScripts,
  reportsScripts,
  placesScripts,
  peopleScripts,
  inboxScripts,
  photosScripts,
].flat()

/** Who helps, and what may be asked of them. */
export const volunteeringScripts = [
  volunteersScripts,
  errandsScripts,
  teamsScripts,
  coursesScripts,
  certificatesScripts,
].flat()

/** Time given together, and what it counts for. */
export const timeScripts = [activitiesScripts, attendancesScripts, timebankScripts, rewardsScripts].flat()

/** What is given: wishes, money, things. */
export const givingScripts = [wishesScripts, fundsScripts, grantsScripts, goodsScripts].flat()

/** A good case of every command. */
export const allScripts = [
  ...authorScripts,
  ...stationScripts,
  ...volunteeringScripts,
  ...timeScripts,
  ...givingScripts,
]
