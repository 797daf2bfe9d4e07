import { activitiesScripts } from './activities'
import { attendancesScripts } from './attendances'
import { certificatesScripts } from './certificates'
import { coursesScripts } from './courses'
import { rewardsScripts } from './rewards'
import { teamsScripts } from './teams'
import { timebankScripts } from './timebank'
import { dutyScripts } from './duty'
import { errandsScripts } from './errands'
import { hotlineScripts } from './hotline'
import { inboxScripts } from './inbox'
import { peopleScripts } from './people'
import { photosScripts } from './photos'
import { placesScripts } from './places'
import { referralsScripts } from './referrals'
import { reportsScripts } from './reports'
import { authorScripts, deskScripts } from './requests'
import { wishesScripts } from './wishes'
import { fundsScripts } from './funds'
import { grantsScripts } from './grants'
import { goodsScripts } from './goods'
import { volunteersScripts } from './volunteers'

/** A good case of every command. */
export const allScripts = [
  authorScripts,
  deskScripts,
  reportsScripts,
  hotlineScripts,
  peopleScripts,
  inboxScripts,
  photosScripts,
  dutyScripts,
  volunteersScripts,
  errandsScripts,
  referralsScripts,
  placesScripts,
  activitiesScripts,
  attendancesScripts,
  certificatesScripts,
  coursesScripts,
  rewardsScripts,
  teamsScripts,
  timebankScripts,
  wishesScripts,
  fundsScripts,
  grantsScripts,
  goodsScripts,
].flat()
