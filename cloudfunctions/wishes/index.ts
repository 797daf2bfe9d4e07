import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { askWishHandler } from './ask-wish'
import { claimSeveralWishesHandler } from './claim-several-wishes'
import { claimWishHandler } from './claim-wish'
import { countStationWishesHandler } from './count-station-wishes'
import { countWishesHandler } from './count-wishes'
import { declineWishHandler } from './decline-wish'
import { getDeskWishHandler } from './get-desk-wish'
import { getWishHandler } from './get-wish'
import { getWishTermsHandler } from './get-wish-terms'
import { giveBackWishHandler } from './give-back-wish'
import { handOverGiftHandler } from './hand-over-gift'
import { holdThanksHandler } from './hold-thanks'
import { listClaimedWishesHandler } from './list-claimed-wishes'
import { listMyWishesHandler } from './list-my-wishes'
import { listStationWishesHandler } from './list-station-wishes'
import { listWishesHandler } from './list-wishes'
import { openWishApplicantHandler } from './open-wish-applicant'
import { passThanksHandler } from './pass-thanks'
import { printThanksHandler } from './print-thanks'
import { promiseSeveralWishesHandler } from './promise-several-wishes'
import { promiseWishHandler } from './promise-wish'
import { recallWishHandler } from './recall-wish'
import { receiveGiftHandler } from './receive-gift'
import { reviewWishPhotoHandler } from './review-wish-photo'
import { setWishTermsHandler } from './set-wish-terms'
import { thankGiverHandler } from './thank-giver'
import { verifyWishHandler } from './verify-wish'
import { withdrawWishHandler } from './withdraw-wish'
import { writeThanksHandler } from './write-thanks'
import { writeWishHandler } from './write-wish'
import { watchPromises } from './watch-promises'

export const wishesHandlers: readonly Handler[] = [
  askWishHandler,
  claimSeveralWishesHandler,
  claimWishHandler,
  countStationWishesHandler,
  countWishesHandler,
  declineWishHandler,
  getDeskWishHandler,
  getWishHandler,
  getWishTermsHandler,
  giveBackWishHandler,
  handOverGiftHandler,
  holdThanksHandler,
  listClaimedWishesHandler,
  listMyWishesHandler,
  listStationWishesHandler,
  listWishesHandler,
  openWishApplicantHandler,
  passThanksHandler,
  printThanksHandler,
  promiseSeveralWishesHandler,
  promiseWishHandler,
  recallWishHandler,
  receiveGiftHandler,
  reviewWishPhotoHandler,
  setWishTermsHandler,
  thankGiverHandler,
  verifyWishHandler,
  withdrawWishHandler,
  writeThanksHandler,
  writeWishHandler,
]

/** What the clock does. */
export const wishesJobs: readonly Job[] = [{ name: 'wishes.watchPromises', run: watchPromises }]
