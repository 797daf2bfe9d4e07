import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { acceptRequestHandler } from './accept-request'
import { answerRequestHandler } from './answer-request'
import { askRequestHandler } from './ask-request'
import { closeRequestHandler } from './close-request'
import { confirmRequestHandler } from './confirm-request'
import { countQueueHandler } from './count-queue'
import { getRequestHandler } from './get-request'
import { handOverRequestHandler } from './hand-over-request'
import { listMyRequestsHandler } from './list-my-requests'
import { listQueueHandler } from './list-queue'
import { noteRequestHandler } from './note-request'
import { openRequestContactHandler } from './open-request-contact'
import { rateRequestHandler } from './rate-request'
import { reassignRequests } from './reassign-requests'
import { recheckRequests } from './recheck-requests'
import { remindRequests } from './remind-requests'
import { reopenRequestHandler } from './reopen-request'
import { replyRequestHandler } from './reply-request'
import { resolveRequestHandler } from './resolve-request'
import { reviewRequestHandler } from './review-request'
import { reviewRequestPhotoHandler } from './review-request-photo'
import { setRequestUrgencyHandler } from './set-request-urgency'
import { settleRequests } from './settle-requests'
import { submitRequestHandler } from './submit-request'
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
  getRequestHandler,
  listMyRequestsHandler,
  listQueueHandler,
  countQueueHandler,
]

/** What the clock does to requests. */
export const requestsJobs: readonly Job[] = [
  { name: 'requests.recheck', run: recheckRequests },
  { name: 'requests.reassign', run: reassignRequests },
  { name: 'requests.remind', run: remindRequests },
  { name: 'requests.settle', run: settleRequests },
]
