import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { cancelErrandHandler } from './cancel-errand'
import { changeErrandHandler } from './change-errand'
import { confirmErrandForHandler } from './confirm-errand-for'
import { confirmErrandHandler } from './confirm-errand'
import { createErrandHandler } from './create-errand'
import { expireErrands } from './expire-errands'
import { finishErrandHandler } from './finish-errand'
import { getErrandHandler } from './get-errand'
import { grabErrandHandler } from './grab-errand'
import { listErrandsNearHandler } from './list-errands-near'
import { listMyErrandsHandler } from './list-my-errands'
import { listStationErrandsHandler } from './list-station-errands'
import { recallErrands } from './recall-errands'
import { recheckErrands } from './recheck-errands'
import { releaseErrandHandler } from './release-errand'
import { reviewErrandPhotoHandler } from './review-errand-photo'
import { sendBackErrandHandler } from './send-back-errand'

export const errandsHandlers: readonly Handler[] = [
  createErrandHandler,
  changeErrandHandler,
  cancelErrandHandler,
  grabErrandHandler,
  releaseErrandHandler,
  finishErrandHandler,
  confirmErrandHandler,
  confirmErrandForHandler,
  sendBackErrandHandler,
  reviewErrandPhotoHandler,
  listErrandsNearHandler,
  listMyErrandsHandler,
  getErrandHandler,
  listStationErrandsHandler,
]

/** What the clock does to them. */
export const errandsJobs: readonly Job[] = [
  { name: 'errands.expire', run: expireErrands },
  { name: 'errands.recall', run: recallErrands },
  { name: 'errands.recheck', run: recheckErrands },
]
