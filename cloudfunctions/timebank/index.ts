import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { consentBoardHandler } from './consent-board'
import { getBoardHandler } from './get-board'
import { getMyTimeHandler } from './get-my-time'
import { getStationTimeHandler } from './get-station-time'
import { listAccountTimeHandler } from './list-account-time'
import { listMyTimeHandler } from './list-my-time'
import { listStationTimeHandler } from './list-station-time'
import { reconcileTime } from './reconcile-time'
import { reverseTimeHandler } from './reverse-time'
import { setRateHandler } from './set-rate'
import { setRewardDaysHandler } from './set-reward-days'
import { setStarsHandler } from './set-stars'

export const timebankHandlers: readonly Handler[] = [
  getMyTimeHandler,
  listMyTimeHandler,
  getBoardHandler,
  consentBoardHandler,
  getStationTimeHandler,
  listStationTimeHandler,
  listAccountTimeHandler,
  reverseTimeHandler,
  setRateHandler,
  setStarsHandler,
  setRewardDaysHandler,
]

/** What the clock does. */
export const timebankJobs: readonly Job[] = [{ name: 'timebank.reconcile', run: reconcileTime }]
