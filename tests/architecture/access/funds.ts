import { fundEntryIdOf } from '../../../cloudfunctions/funds/funds-store'
import { aFund, anIncome, aPayment, approved, booked, withReserve } from '../../world/funds'
import { MONDAY } from '../../world/people'
import {
  among,
  type Cells,
  type ContextAccess,
  everyone,
  here,
  none,
  type Scene,
  type Staging,
} from './cells'

const readers = 'worker head supervisor'
const reading: Cells = [none, readers, readers, none, none]
const atAnyDesk: Cells = [readers, readers, readers, readers, none]
const leading: Cells = [none, 'head', 'head', none, none]
const above = 'head supervisor'
const answering: Cells = [none, above, above, none, none]

const onEntries = ['funds.reverseEntry', 'funds.getPublicEntry', 'funds.getSlip', 'funds.reviewSlipPhoto']

function putPhoto(
  put: Staging['put'],
  _id: string,
  whose: { readonly ownerId: string; readonly check: 'held' | 'passed' },
) {
  const stored = { _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
  const file = { ownerOpenid: 'author', fileId: 'cloud://emulator/photos/v.jpg', byteLength: 5, type: 'jpeg' }
  return put('photos', { ...stored, ...file, ...whose, timesAsked: 1, askAgainAt: MONDAY })
}

/** A fund of the station, with a paper of each kind where one is asked for; an entry that explains all there is. */
async function stage({ contract, number, callerId, put }: Staging) {
  const digits = String(number).padStart(5, '0')
  const ids = {
    fund: `m${digits}`,
    income: `2${digits}`,
    payment: `3${digits}`,
    photo: `p${digits}f`,
  }
  const at = { fundId: ids.fund, stationId: here.station, districtCode: here.area }
  // Lists show what waits longest first: the next record.
  const when = { createdAt: MONDAY - number * 1000 }
  const place = { _id: ids.fund, stationId: here.station, districtCode: here.area }
  if (onEntries.includes(contract)) {
    const allPhotoIds = contract === 'funds.reviewSlipPhoto' ? [ids.photo] : []
    const { fund, entry, income } = booked(aFund(place), { _id: ids.income, allPhotoIds, ...at })
    if (allPhotoIds.length > 0) await putPhoto(put, ids.photo, { ownerId: 'aworker', check: 'held' })
    await put('funds', fund)
    await put('fund_incomes', income)
    await put('fund_entries', entry)
    return { ...ids, entry: fundEntryIdOf({ kind: 'income', id: `${ids.income}:1` }) }
  }
  const isEmpty = contract === 'funds.closeMonth'
  const whole = isEmpty ? aFund({ ...place, incomes: [], earmarks: [] }) : withReserve(19_600, place)
  await put('funds', whole)
  if (contract.endsWith('Income') || contract === 'funds.listIncomes')
    await put('fund_incomes', anIncome({ _id: ids.income, ...at, ...when }))
  const isReview = contract === 'funds.reviewPhoto'
  if (!contract.endsWith('Payment') && contract !== 'funds.listPayments' && !isReview) return ids
  const askedBy =
    contract === 'funds.withdrawPayment' ? { accountId: callerId, displayName: '陈禾' } : undefined
  const allPhotoIds = isReview ? [ids.photo] : []
  const paper = { _id: ids.payment, allPhotoIds, ...at, ...when, ...(askedBy && { askedBy }) }
  await put('fund_payments', contract === 'funds.payPayment' ? approved(paper) : aPayment(paper))
  await putPhoto(put, ids.photo, {
    ownerId: isReview ? 'aworker' : callerId,
    check: isReview ? 'held' : 'passed',
  })
  return ids
}

const on =
  (kind: 'fund' | 'income' | 'payment' | 'entry', more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own[kind] ?? 'mnowhere', ...more })
const day = '2026-02-27'

export const fundsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    // The lists come first: later there are more funds than a list shows.
    'funds.listStation': atAnyDesk,
    'funds.listIncomes': atAnyDesk,
    'funds.listPayments': atAnyDesk,
    'funds.open': leading,
    'funds.addEarmark': leading,
    'funds.recordIncome': among,
    'funds.countIncome': among,
    'funds.dropIncome': among,
    'funds.getSlip': reading,
    'funds.reviewSlipPhoto': reading,
    'funds.askPayment': among,
    'funds.approvePayment': reading,
    'funds.declinePayment': reading,
    'funds.withdrawPayment': among,
    'funds.payPayment': among,
    'funds.reviewPhoto': reading,
    'funds.getPayment': reading,
    'funds.reverseEntry': answering,
    'funds.closeMonth': leading,
    'funds.exportLedger': answering,
    'funds.getPublic': everyone,
    'funds.listPublic': everyone,
    'funds.listPublicEntries': everyone,
    'funds.getPublicEntry': everyone,
  },
  shown: {
    'funds.listStation': reading,
    'funds.listIncomes': reading,
    'funds.listPayments': reading,
  },
  scenes: {
    'funds.listStation': [() => ({})],
    'funds.listIncomes': [() => ({})],
    'funds.listPayments': [() => ({ filter: 'to_approve' })],
    'funds.open': [
      () => ({
        stationId: here.station,
        name: '社区基金',
        kind: 'community',
        keeper: '慈善协会',
        earmarks: [],
      }),
    ],
    'funds.addEarmark': [on('fund', { name: '楼道小修', purposes: ['repairs'] })],
    'funds.recordIncome': [
      ({ own }) => ({
        ...{ fundId: own['fund'] ?? 'mnowhere', channel: 'sale', earmark: 'general', amountFen: 100, day },
        ...{ slip: own['income'] ?? 'x', words: '义卖', photoIds: [] },
      }),
    ],
    'funds.countIncome': [on('income', { amountFen: 12_050 })],
    'funds.dropIncome': [on('income', { reason: '记重了' })],
    'funds.getSlip': [on('entry')],
    'funds.reviewSlipPhoto': [
      ({ own }) => ({
        ...{ id: own['entry'] ?? '4nowhere', photoId: own['photo'] ?? 'pnowhere', decision: 'show' },
      }),
    ],
    'funds.askPayment': [
      ({ own }) => ({
        ...{ fundId: own['fund'] ?? 'mnowhere', purpose: 'children', earmark: 'e1', amountFen: 100 },
        ...{ words: '买跳绳', photoIds: [] },
      }),
    ],
    'funds.approvePayment': [on('payment')],
    'funds.declinePayment': [on('payment', { reason: '太贵' })],
    'funds.withdrawPayment': [on('payment')],
    'funds.payPayment': [
      ({ own }) => ({
        ...{ id: own['payment'] ?? '3nowhere', amountFen: 19_600, voucher: 'FP-1', day },
        photoIds: [own['photo'] ?? 'pnowhere'],
      }),
    ],
    'funds.reviewPhoto': [
      ({ own }) => ({
        ...{ id: own['payment'] ?? '3nowhere', photoId: own['photo'] ?? 'pnowhere', decision: 'show' },
      }),
    ],
    'funds.getPayment': [on('payment')],
    'funds.reverseEntry': [on('entry', { reason: 'twice' })],
    'funds.closeMonth': [on('fund', { month: '2020-01' })],
    'funds.exportLedger': [on('fund')],
    'funds.getPublic': [on('fund')],
    'funds.listPublic': [() => ({ stationId: here.station })],
    'funds.listPublicEntries': [({ own }) => ({ fundId: own['fund'] ?? 'mnowhere' })],
    'funds.getPublicEntry': [on('entry')],
  },
  stage,
}
