import { noticesOfActivity, planNoticesOf } from '../../shared/activities/plan-notices'
import { signUpNoticesOf } from '../../shared/activities/sign-up-notices'
import { noticesOf as noticesOfAttendance } from '../../shared/attendances/notices'
import { noticesOf as noticesOfCourse } from '../../shared/courses/notices'
import { noticesOf as noticesOfRota } from '../../shared/duty/notices'
import { noticesOf as noticesOfErrand } from '../../shared/errands/notices'
import { noticesOfIncome, noticesOfPayment } from '../../shared/funds/notices'
import { noticesOfBatch, noticesOfItem } from '../../shared/goods/notices'
import { noticesOf as noticesOfGrant } from '../../shared/grants/notices'
import { noticesOf as noticesOfReferral } from '../../shared/referrals/notices'
import { noticesOf } from '../../shared/requests/notices'
import { noticesOf as noticesOfRedemption } from '../../shared/rewards/notices'
import { noticesOf as noticesOfTeam } from '../../shared/teams/notices'
import { noticesOf as noticesOfNeed } from '../../shared/volunteers/need-notices'
import { noticesOf as noticesOfTime } from '../../shared/timebank/notices'
import { noticesOf as noticesOfVolunteer } from '../../shared/volunteers/notices'
import { noticesOf as noticesOfWish } from '../../shared/wishes/notices'
import { activities, sessions } from '../activities/activities-store'
import { letCoverGo } from '../activities/let-cover-go'
import { lettingUp, settle } from '../activities/settle'
import { planFacts, spread } from '../activities/spread'
import { grantBySession } from '../courses/grant-by-session'
import { rotas } from '../duty/duty-store'
import { errands } from '../errands/errands-store'
import { letErrandsGo } from '../errands/let-errands-go'
import { noteMove, sendOn, stepFacts } from '../goods/follow-batch'
import { shelve } from '../goods/follow-list'
import { batches, goodsItems, goodsLists } from '../goods/goods-store'
import { incomes, payments } from '../funds/funds-store'
import { followPayment, paymentFacts } from '../grants/follow-payment'
import { grants } from '../grants/grants-store'
import { follower, teller, type Teller } from '../kernel/tellers'
import { referrals } from '../referrals/referrals-store'
import { requests } from '../requests/requests-store'
import { redemptions } from '../rewards/rewards-store'
import { dropOutOfTeams } from '../teams/drop-out'
import { teams } from '../teams/teams-store'
import { freeSeats, freeSeatsOfTeam } from '../volunteers/free-seats'
import { needs } from '../volunteers/needs-store'
import { bookErrand } from '../timebank/book-errand'
import { bookCorrection, bookSession } from '../timebank/book-session'
import { timeAccounts } from '../timebank/timebank-store'
import { volunteers } from '../volunteers/volunteers-store'
import { wishes } from '../wishes/wishes-store'

/** Whose facts are told, and by which words. */
export const tellers: readonly Teller[] = [
  teller(requests, noticesOf),
  teller(rotas, noticesOfRota),
  teller(referrals, noticesOfReferral),
  teller(errands, noticesOfErrand),
  teller(volunteers, noticesOfVolunteer),
  teller(needs, noticesOfNeed),
  follower(volunteers, ['volunteer.left', 'volunteer.declined'], freeSeats),
  follower(volunteers, ['volunteer.left', 'volunteer.declined'], letErrandsGo),
  teller(volunteers, noticesOfCourse),
  follower(sessions, ['session.confirmed'], grantBySession),
  teller(activities, noticesOfActivity),
  follower(activities, planFacts, spread),
  follower(activities, ['activity.covered'], letCoverGo),
  teller(sessions, planNoticesOf),
  teller(sessions, noticesOfAttendance),
  teller(redemptions, noticesOfRedemption),
  teller(teams, noticesOfTeam),
  follower(teams, ['team.left'], freeSeatsOfTeam),
  teller(wishes, noticesOfWish),
  follower(volunteers, ['volunteer.left', 'volunteer.declined'], dropOutOfTeams),
  teller(sessions, signUpNoticesOf),
  follower(sessions, lettingUp, settle),
  teller(timeAccounts, noticesOfTime),
  follower(errands, ['errand.confirmed'], bookErrand),
  follower(sessions, ['session.confirmed'], bookSession),
  follower(sessions, ['session.corrected'], bookCorrection),
  teller(incomes, noticesOfIncome),
  teller(payments, noticesOfPayment),
  teller(grants, noticesOfGrant),
  follower(payments, paymentFacts, followPayment),
  teller(batches, noticesOfBatch),
  teller(goodsItems, noticesOfItem),
  follower(goodsLists, ['goods_list.received'], shelve),
  follower(batches, stepFacts, noteMove),
  follower(batches, ['batch.sent'], sendOn),
]
