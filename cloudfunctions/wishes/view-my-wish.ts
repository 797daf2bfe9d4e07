import type { LogEntry } from '../../shared/kernel/record'
import { z } from '../../shared/kernel/schema'
import type { Wish } from '../../shared/wishes/model'
import { canWithdraw } from '../../shared/wishes/rules'
import { canThank } from '../../shared/wishes/thanks-rules'
import type { MyWish } from '../../shared/wishes/views'
import type { Vault } from '../kernel/vault'
import { wholeWords } from '../requests/writing'

/** One's own wish: everything but who gives. */
export function viewMyWish(vault: Vault, wish: Wish): MyWish {
  const { _id: id, status, title, audience, drawing, pseudonym, createdAt: askedAt, thanks } = wish
  const { publishedAt, claim, receipt, handOver, recall, declineReason } = wish
  return {
    ...{ id, status, title, audience, drawing, askedAt },
    askedWords: wholeWords(vault, wish, wish.asked),
    ...(pseudonym === '' ? {} : { pseudonym }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(claim === undefined ? {} : { promisedOn: claim.promisedOn }),
    ...(receipt === undefined ? {} : { receivedAt: receipt.at }),
    ...(handOver === undefined ? {} : { deliveredAt: handOver.at }),
    ...(declineReason === undefined ? {} : { declineReason }),
    ...(status === 'recalled' && recall !== undefined ? { recallReason: recall.reason } : {}),
    station: { name: wish.station.name, phone: wish.station.phone },
    canWithdraw: canWithdraw(wish),
    canThank: canThank(wish),
    ...(thanks === undefined ? {} : { thanks }),
    looks: wish.log.flatMap(lookOf),
  }
}

const Looked = z.object({ displayName: z.string() })

function lookOf({ fact, detail, at }: LogEntry): MyWish['looks'] {
  return fact === 'wish.applicant_opened' ? [{ ...z.parse(Looked, detail), at }] : []
}
