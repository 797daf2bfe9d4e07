import type { Fund, Payment } from '../../../shared/funds/model'
import { aFund, anIncome, aPayment, booked, liYes, withReserve } from '../../world/funds'
import { chen, fenglin, li, wang, zhou } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const fundsCalls = ({ world, next }: CallWorld): ContextCalls => {
  const fund = async (over: Partial<Fund> = {}) => {
    const whole = aFund({ _id: `m${next()}`, ...over })
    await world.insert('funds', whole)
    return whole
  }
  const onFund =
    (more: object = {}) =>
    async () => ({ id: (await fund())._id, ...more })
  const income =
    (more: object = {}) =>
    async () => {
      const { _id: fundId } = await fund()
      const one = anIncome({ _id: `2${next()}`, fundId })
      await world.insert('fund_incomes', one)
      return { id: one._id, ...more }
    }
  const payment =
    (over: Partial<Payment> = {}, more: object = {}) =>
    async () => {
      const { earmarks } = withReserve(over.status === 'approved' ? 19_600 : 0)
      const { _id: fundId } = await fund({ earmarks })
      const one = aPayment({ _id: `3${next()}`, fundId, ...over })
      await world.insert('fund_payments', one)
      return { id: one._id, ...more }
    }
  const entry = async (allPhotoIds: readonly string[] = []) => {
    const done = booked(aFund({ _id: `m${next()}` }), { _id: `2${next()}`, allPhotoIds })
    await world.insert('funds', done.fund)
    await world.insert('fund_incomes', { ...done.income, fundId: done.fund._id })
    await world.insert('fund_entries', done.entry)
    return done.entry
  }
  const seconded = { approvals: [liYes] }
  return {
    scripts: {
      'funds.open': [
        () => zhou,
        () => ({ stationId: fenglin, name: '社区基金', kind: 'community', keeper: '慈善协会', earmarks: [] }),
      ],
      'funds.addEarmark': [() => zhou, onFund({ name: '楼道小修', purposes: ['repairs'] })],
      'funds.listStation': [() => chen, async () => (await fund(), {})],
      'funds.recordIncome': [
        () => chen,
        async () => ({
          ...{
            fundId: (await fund())._id,
            channel: 'sale',
            earmark: 'general',
            slip: next(),
            amountFen: 100,
          },
          ...{ day: '2026-03-01', words: '义卖', photoIds: [] },
        }),
      ],
      'funds.countIncome': [() => li, income({ amountFen: 12_050 })],
      'funds.dropIncome': [() => li, income({ reason: '记重了' })],
      'funds.listIncomes': [() => li, async () => (await income()(), {})],
      'funds.getSlip': [
        () => chen,
        async () => ({ id: (await entry([await world.photo(`p${next()}`, { ownerId: chen.id })]))._id }),
      ],
      'funds.reviewSlipPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          return { id: (await entry([photoId]))._id, photoId, decision: 'show' }
        },
      ],
      'funds.askPayment': [
        () => chen,
        async () => ({
          ...{ fundId: (await fund())._id, purpose: 'children', earmark: 'e1', amountFen: 100 },
          ...{ words: '买跳绳', photoIds: [] },
        }),
      ],
      'funds.approvePayment': [() => zhou, payment(seconded)],
      'funds.declinePayment': [() => zhou, payment({}, { reason: '太贵' })],
      'funds.withdrawPayment': [() => chen, payment({ status: 'approved' })],
      'funds.payPayment': [
        () => chen,
        async () => ({
          ...(await payment({ status: 'approved' })()),
          ...{ amountFen: 19_600, voucher: 'FP-1', day: '2026-03-01' },
          photoIds: [await world.photo(`p${next()}`, { ownerId: chen.id })],
        }),
      ],
      'funds.reviewPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          return { ...(await payment({ allPhotoIds: [photoId] })()), photoId, decision: 'show' }
        },
      ],
      'funds.listPayments': [() => chen, async () => (await payment()(), { filter: 'to_approve' })],
      'funds.getPayment': [() => chen, payment()],
      'funds.reverseEntry': [() => zhou, async () => ({ id: (await entry())._id, reason: 'twice' })],
      'funds.closeMonth': [
        () => zhou,
        async () => ({ id: (await fund({ earmarks: [], incomes: [] }))._id, month: '2026-02' }),
      ],
      'funds.getPublic': [() => wang, onFund()],
      'funds.listPublic': [() => wang, () => ({ stationId: fenglin })],
      'funds.listPublicEntries': [() => wang, async () => ({ fundId: (await entry()).fundId })],
      'funds.getPublicEntry': [() => wang, async () => ({ id: (await entry())._id })],
      'funds.exportLedger': [() => zhou, async () => ({ id: (await entry()).fundId })],
    },
    table: `
funds.open               2      0         1         0        1
funds.addEarmark         3      0         1         0        2
funds.listStation        5      0         1         0        4
funds.recordIncome       5      0         1         0        4
funds.countIncome        9      0         1         0        8
funds.dropIncome         3      0         1         0        2
funds.listIncomes        3      0         1         0        2
funds.getSlip            6      0         1         0        5
funds.reviewSlipPhoto    5      0         1         0        4
funds.askPayment         8      0         3         2        3
funds.approvePayment     10     0         2         1        7
funds.declinePayment     8      0         2         1        5
funds.withdrawPayment    8      0         1         0        7
funds.payPayment         13     0         1         0        12
funds.reviewPhoto        4      0         1         0        3
funds.listPayments       3      0         1         0        2
funds.getPayment         3      0         1         0        2
funds.reverseEntry       11     0         1         0        10
funds.closeMonth         7      0         1         0        6
funds.getPublic          2      0         0         0        2
funds.listPublic         1      0         0         0        1
funds.listPublicEntries  2      0         0         0        2
funds.getPublicEntry     3      0         0         0        3
funds.exportLedger       9      0         1         0        8
`,
  }
}
