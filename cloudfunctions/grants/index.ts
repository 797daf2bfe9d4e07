import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { addQuoteHandler } from './add-quote'
import { askGrantHandler } from './ask-grant'
import { askGrantApprovalHandler } from './ask-grant-approval'
import { confirmGrantHandler } from './confirm-grant'
import { confirmGrantOnPaperHandler } from './confirm-grant-on-paper'
import { followUpGrantHandler } from './follow-up-grant'
import { getGrantHandler } from './get-grant'
import { getMyGrantHandler } from './get-my-grant'
import { handOverGrantHandler } from './hand-over-grant'
import { listGrantsHandler } from './list-grants'
import { newGrantCodeHandler } from './new-grant-code'
import { openGrantCodeHandler } from './open-grant-code'
import { openGrantPersonHandler } from './open-grant-person'
import { remindFollowUps } from './remind-follow-ups'
import { reviewGrantPhotoHandler } from './review-grant-photo'
import { setGrantRulesHandler } from './set-grant-rules'
import { withdrawGrantHandler } from './withdraw-grant'

export const grantsHandlers: readonly Handler[] = [
  askGrantHandler,
  addQuoteHandler,
  askGrantApprovalHandler,
  withdrawGrantHandler,
  setGrantRulesHandler,
  newGrantCodeHandler,
  confirmGrantOnPaperHandler,
  reviewGrantPhotoHandler,
  openGrantCodeHandler,
  confirmGrantHandler,
  handOverGrantHandler,
  followUpGrantHandler,
  openGrantPersonHandler,
  getGrantHandler,
  listGrantsHandler,
  getMyGrantHandler,
]

/** What the clock does. */
export const grantsJobs: readonly Job[] = [{ name: 'grants.remind', run: remindFollowUps }]
