import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { getRotaHandler } from './get-rota'
import { offerSwapHandler } from './offer-swap'
import { planRotaHandler } from './plan-rota'
import { takeSwapHandler } from './take-swap'
import { warnOfGaps } from './warn-of-gaps'
import { withdrawSwapHandler } from './withdraw-swap'

export const dutyHandlers: readonly Handler[] = [
  getRotaHandler,
  planRotaHandler,
  offerSwapHandler,
  takeSwapHandler,
  withdrawSwapHandler,
]

/** What the clock does to rotas. */
export const dutyJobs: readonly Job[] = [{ name: 'duty.warn', run: warnOfGaps }]
