import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { addEarmarkHandler } from './add-earmark'
import { approvePaymentHandler } from './approve-payment'
import { askPaymentHandler } from './ask-payment'
import { closeMonthHandler } from './close-month'
import { countIncomeHandler } from './count-income'
import { declinePaymentHandler } from './decline-payment'
import { dropIncomeHandler } from './drop-income'
import { exportLedgerHandler } from './export-ledger'
import { getPaymentHandler } from './get-payment'
import { getPublicEntryHandler } from './get-public-entry'
import { getPublicFundHandler } from './get-public-fund'
import { getSlipHandler } from './get-slip'
import { listIncomesHandler } from './list-incomes'
import { listPaymentsHandler } from './list-payments'
import { listPublicEntriesHandler } from './list-public-entries'
import { listPublicFundsHandler } from './list-public-funds'
import { listStationFundsHandler } from './list-station-funds'
import { openFundHandler } from './open-fund'
import { payPaymentHandler } from './pay-payment'
import { reconcileFunds } from './reconcile-funds'
import { recordIncomeHandler } from './record-income'
import { reverseEntryHandler } from './reverse-entry'
import { reviewPaymentPhotoHandler } from './review-payment-photo'
import { reviewSlipPhotoHandler } from './review-slip-photo'
import { withdrawPaymentHandler } from './withdraw-payment'

export const fundsHandlers: readonly Handler[] = [
  openFundHandler,
  addEarmarkHandler,
  listStationFundsHandler,
  recordIncomeHandler,
  countIncomeHandler,
  dropIncomeHandler,
  listIncomesHandler,
  getSlipHandler,
  reviewSlipPhotoHandler,
  askPaymentHandler,
  approvePaymentHandler,
  declinePaymentHandler,
  withdrawPaymentHandler,
  payPaymentHandler,
  reviewPaymentPhotoHandler,
  listPaymentsHandler,
  getPaymentHandler,
  reverseEntryHandler,
  closeMonthHandler,
  getPublicFundHandler,
  listPublicFundsHandler,
  listPublicEntriesHandler,
  getPublicEntryHandler,
  exportLedgerHandler,
]

/** What the clock does. */
export const fundsJobs: readonly Job[] = [{ name: 'funds.reconcile', run: reconcileFunds }]
