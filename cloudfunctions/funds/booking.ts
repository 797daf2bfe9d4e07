import type { Booked } from '../../shared/funds/ledger'
import type { Fund, FundEntry } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import type { Fields } from '../kernel/collection'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Transaction } from '../kernel/transact'
import { fundEntries, funds } from './funds-store'

type Paper = Pick<FundEntry, 'fundId' | 'stationId'>

/**
 * Fund and entry in one: both or neither. To be called once per command, where its paper has just moved. Answers undefined,
 * or why it was not booked.
 */
export async function bookOn(
  t: Transaction,
  command: CommandStamp,
  { fundId, stationId }: Paper,
  entryId: string,
  decide: (fund: Fund) => Booked<Fund> | Refused,
): Promise<Refused | undefined> {
  let fields: Fields<FundEntry> | undefined
  const moved = await t.revise(funds, fundId, { stationId }, command, {
    decide: (fund) => {
      const booked = decide(fund)
      if (isRefused(booked)) return booked
      fields = { ...booked.entry, fundId, stationId, districtCode: fund.districtCode }
      return { next: booked.books, facts: [{ fact: 'fund.booked', detail: { entryId } }] }
    },
    reply: () => undefined,
  })
  if (fields === undefined) return moved
  const facts = [{ fact: 'fund.entered' }]
  return t.create(fundEntries, command, { id: entryId, fields, facts, reply: () => undefined })
}

/** Money is put aside, or free again; nothing is booked. */
export function moveReserve(
  t: Transaction,
  command: CommandStamp,
  { fundId, stationId }: Paper,
  decide: (fund: Fund) => Fund | Refused,
): Promise<Refused | undefined> {
  return t.revise<Fund, undefined>(funds, fundId, { stationId }, command, {
    decide: (fund) => {
      const next = decide(fund)
      return isRefused(next) ? next : { next, facts: [{ fact: 'fund.reserve_moved' }] }
    },
    reply: () => undefined,
  })
}
