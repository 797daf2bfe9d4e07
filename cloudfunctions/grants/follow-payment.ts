import type { Payment } from '../../shared/funds/model'
import { grantIdOf } from '../../shared/grants/model'
import { noticesOf } from '../../shared/grants/notices'
import type { Grant } from '../../shared/grants/model'
import { followPayment as follow, type PaymentTold } from '../../shared/grants/payment-rules'
import type { LogEntry } from '../../shared/kernel/record'
import { digestOf } from '../kernel/command-stamp'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { grantNow, grants } from './grants-store'

const steps: Readonly<Record<string, PaymentTold['step']>> = {
  'payment.approved': 'approved',
  'payment.declined': 'declined',
  'payment.withdrawn': 'withdrawn',
  'payment.paid': 'paid',
  'payment.reversed': 'reversed',
}
/** The facts of a payment that move its grant. */
export const paymentFacts = Object.keys(steps)

/** Follows what the fund decided; the same fact again is the same command, and what came too late changes nothing. */
export async function followPayment(
  { database }: Pick<Services, 'database'>,
  { _id: paymentId, source, paid }: Payment,
  { id, at, fact }: LogEntry,
): Promise<void> {
  const step = steps[fact]
  if (source.kind !== 'grant' || step === undefined) return
  const isTold = (collection: string, record: unknown, entry: LogEntry) =>
    collection === grants.name && noticesOf(record as Grant, entry).length > 0
  const store = openStore({ database, isTold })
  const command = { id: `clock:${id}`, by: 'clock', at, digest: digestOf('grants.follow', id) }
  const told: PaymentTold = {
    paymentId,
    step,
    ...(step === 'paid' && paid ? { spentFen: paid.amountFen } : {}),
  }
  await store.revise(grants, grantIdOf(source.id), everything, command, {
    decide: (grant) => follow(grant, told),
    reply: grantNow,
  })
}
