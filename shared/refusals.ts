import { kernelRefusals, type RefusalWords } from './kernel/refusal'
import { activitiesRefusals } from './activities/words'
import { attendancesRefusals } from './attendances/words'
import { certificatesRefusals } from './certificates/words'
import { coursesRefusals } from './courses/words'
import { dutyRefusals } from './duty/words'
import { errandsRefusals } from './errands/words'
import { networkRefusals } from './network/words'
import { peopleRefusals } from './people/words'
import { photosRefusals } from './photos/words'
import { placesRefusals } from './places/words'
import { referralsRefusals } from './referrals/words'
import { requestsRefusals } from './requests/words'
import { rewardsRefusals } from './rewards/words'
import { teamsRefusals } from './teams/words'
import { timebankRefusals } from './timebank/words'
import { wishesRefusals } from './wishes/words'
import { fundsRefusals } from './funds/words'
import { grantsRefusals } from './grants/words'
import { goodsRefusals } from './goods/words'
import { volunteersRefusals } from './volunteers/words'

/** The Chinese of every refusal. A code that is not here does not compile in a handler. */
export const refusalWords = {
  ...kernelRefusals,
  ...activitiesRefusals,
  ...attendancesRefusals,
  ...certificatesRefusals,
  ...coursesRefusals,
  ...dutyRefusals,
  ...errandsRefusals,
  ...networkRefusals,
  ...peopleRefusals,
  ...photosRefusals,
  ...placesRefusals,
  ...referralsRefusals,
  ...requestsRefusals,
  ...rewardsRefusals,
  ...teamsRefusals,
  ...timebankRefusals,
  ...volunteersRefusals,
  ...wishesRefusals,
  ...fundsRefusals,
  ...grantsRefusals,
  ...goodsRefusals,
} satisfies Record<string, RefusalWords>

export type RefusalCode = keyof typeof refusalWords
