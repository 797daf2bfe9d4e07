import { noticesOf as noticesOfAttendance } from '../../shared/attendances/notices'
import { noticesOf as noticesOfCourse } from '../../shared/courses/notices'
import { noticesOf as noticesOfRota } from '../../shared/duty/notices'
import { noticesOf as noticesOfErrand } from '../../shared/errands/notices'
import { noticesOf as noticesOfReferral } from '../../shared/referrals/notices'
import { noticesOf } from '../../shared/requests/notices'
import { noticesOf as noticesOfRedemption } from '../../shared/rewards/notices'
import { noticesOf as noticesOfVolunteer } from '../../shared/volunteers/notices'
import { sessions } from '../activities/activities-store'
import { grantBySession } from '../courses/grant-by-session'
import { rotas } from '../duty/duty-store'
import { errands } from '../errands/errands-store'
import { follower, teller, type Teller } from '../kernel/tellers'
import { referrals } from '../referrals/referrals-store'
import { requests } from '../requests/requests-store'
import { redemptions } from '../rewards/rewards-store'
import { volunteers } from '../volunteers/volunteers-store'

/** Whose facts are told, and by which words. */
export const tellers: readonly Teller[] = [
  teller(requests, noticesOf),
  teller(rotas, noticesOfRota),
  teller(referrals, noticesOfReferral),
  teller(errands, noticesOfErrand),
  teller(volunteers, noticesOfVolunteer),
  teller(volunteers, noticesOfCourse),
  follower(sessions, ['session.confirmed'], grantBySession),
  teller(sessions, noticesOfAttendance),
  teller(redemptions, noticesOfRedemption),
]
