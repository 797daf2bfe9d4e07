import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { acceptRequestHandler } from './accept-request'
import { addCallHandler } from './add-call'
import { answerRequestHandler } from './answer-request'
import { askRequestHandler } from './ask-request'
import { claimRequestHandler } from './claim-request'
import { closeRequestHandler } from './close-request'
import { confirmForHandler } from './confirm-for'
import { confirmRequestHandler } from './confirm-request'
import { countQueueHandler } from './count-queue'
import { fileAsCommitteeHandler } from './file-as-committee'
import { findCallersHandler } from './find-callers'
import { findSameReportsHandler } from './find-same-reports'
import { getFiguresHandler } from './get-figures'
import { getRequestHandler } from './get-request'
import { handOverRequestHandler } from './hand-over-request'
import { joinReportHandler } from './join-report'
import { listFigureHandler } from './list-figure'
import { listMyRequestsHandler } from './list-my-requests'
import { listQueueHandler } from './list-queue'
import { newClaimCodeHandler } from './new-claim-code'
import { noteRequestHandler } from './note-request'
import { openClaimHandler } from './open-claim'
import { openRequestContactHandler } from './open-request-contact'
import { rateRequestHandler } from './rate-request'
import { reassignRequests } from './reassign-requests'
import { recheckRequests } from './recheck-requests'
import { remindRequests } from './remind-requests'
import { reopenRequestHandler } from './reopen-request'
import { replyRequestHandler } from './reply-request'
import { reportHazardHandler } from './report-hazard'
import { resolveRequestHandler } from './resolve-request'
import { reviewRequestHandler } from './review-request'
import { reviewRequestPhotoHandler } from './review-request-photo'
import { revokeRequestHandler } from './revoke-request'
import { setRequestUrgencyHandler } from './set-request-urgency'
import { settleRequests } from './settle-requests'
import { submitRequestHandler } from './submit-request'
import { takeCallHandler } from './take-call'
import { withdrawRequestHandler } from './withdraw-request'

export const requestsHandlers: readonly Handler[] = [
  submitRequestHandler,
  answerRequestHandler,
  confirmRequestHandler,
  reopenRequestHandler,
  rateRequestHandler,
  withdrawRequestHandler,
  acceptRequestHandler,
  setRequestUrgencyHandler,
  replyRequestHandler,
  askRequestHandler,
  noteRequestHandler,
  handOverRequestHandler,
  resolveRequestHandler,
  closeRequestHandler,
  openRequestContactHandler,
  reviewRequestHandler,
  reviewRequestPhotoHandler,
  reportHazardHandler,
  findSameReportsHandler,
  joinReportHandler,
  takeCallHandler,
  addCallHandler,
  confirmForHandler,
  findCallersHandler,
  fileAsCommitteeHandler,
  openClaimHandler,
  claimRequestHandler,
  newClaimCodeHandler,
  revokeRequestHandler,
  getRequestHandler,
  listMyRequestsHandler,
  listQueueHandler,
  countQueueHandler,
  getFiguresHandler,
  listFigureHandler,
]

/** What the clock does to requests. */
export const requestsJobs: readonly Job[] = [
  { name: 'requests.recheck', run: recheckRequests },
  { name: 'requests.reassign', run: reassignRequests },
  { name: 'requests.remind', run: remindRequests },
  { name: 'requests.settle', run: settleRequests },
]
