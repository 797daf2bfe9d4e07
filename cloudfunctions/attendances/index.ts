import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { answerCorrectionHandler } from './answer-correction'
import { askCorrectionHandler } from './ask-correction'
import { checkInHandler } from './check-in'
import { checkOutHandler } from './check-out'
import { confirmSessionHandler } from './confirm-session'
import { countServedHandler } from './count-served'
import { getCheckInCodeHandler } from './get-check-in-code'
import { getMyCodeHandler } from './get-my-code'
import { getServingHandler } from './get-serving'
import { getSheetHandler } from './get-sheet'
import { remindToConfirm } from './remind-to-confirm'
import { scanEntryHandler } from './scan-entry'
import { tickEntriesHandler } from './tick-entries'
import { unmarkEntryHandler } from './unmark-entry'

export const attendancesHandlers: readonly Handler[] = [
  getSheetHandler,
  getServingHandler,
  getCheckInCodeHandler,
  getMyCodeHandler,
  checkInHandler,
  checkOutHandler,
  scanEntryHandler,
  tickEntriesHandler,
  unmarkEntryHandler,
  confirmSessionHandler,
  askCorrectionHandler,
  answerCorrectionHandler,
  countServedHandler,
]

/** What the clock does. */
export const attendancesJobs: readonly Job[] = [{ name: 'attendances.remind', run: remindToConfirm }]
