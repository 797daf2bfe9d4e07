import type { Fact, Stored } from '../../shared/kernel/record'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { settling } from './attempts'
import type { Collection, Fields } from './collection'
import { type CommandStamp, entriesOf, receiptOf } from './command-stamp'
import { both, type Condition, type Scope, toQuery } from './condition'
import type { Change } from './database'
import { plain, plainFields } from './plain'
import { inScope, ownOrIn, readOne } from './read'
import { withTraces } from './records'
import type { Refused } from './refused'
import type { StoreRoom } from './store-room'

type Items<T> = {
  readonly [K in keyof T]?: NonNullable<T[K]> extends readonly (infer E)[] ? readonly E[] : never
}
type Words<T> = {
  readonly [K in keyof T]?: NonNullable<T[K]> extends readonly string[] ? readonly string[] : never
}
type Numbers<T> = { readonly [K in keyof T]?: NonNullable<T[K]> extends number ? number : never }

/** What the winner's write does, without having read the record. */
interface RaceChange<T extends Stored> {
  readonly set?: Readonly<Partial<Fields<T>>>
  readonly inc?: Numbers<Fields<T>>
  readonly push?: Items<Fields<T>>
  /** These leave a list of words. */
  readonly pull?: Words<Fields<T>>
}

export interface Race<T extends Stored, Output> {
  /** Decides the winner inside the write. */
  readonly when: Condition<T>
  readonly change: RaceChange<T>
  readonly facts: readonly Fact[]
  /** Nobody is told of it: no second write to take the flag off. Else it is flagged, as the record is not known yet. */
  readonly isUntold?: boolean
  /**
   * The refusal of nearly everybody who comes too late. With it, a command that was never sent before is refused without a
   * second call; only one that may have won earlier is looked up.
   */
  readonly lostAtOnce?: Refused
  /**
   * Why this command did not win, by the pure rule applied to what the winner left. Undefined when nothing stands in
   * the way any more: then it is tried again.
   */
  readonly lost: (record: T) => Refused | undefined
  /** Asked of the record after the write; of the record as it then is, when the command is repeated. */
  readonly reply: (record: T) => Output
}

/** See `Store.race`. */
export async function race<T extends Stored, Output>(
  room: StoreRoom,
  collection: Collection<T>,
  id: string,
  scope: Scope<T>,
  command: CommandStamp,
  { when, change, facts, isUntold = false, lostAtOnce, lost, reply }: Race<T, Output>,
): Promise<Output | Refused> {
  const entries = entriesOf(command, facts, undefined)
  const told = entries
    .filter((entry) => !isUntold && room.isTold(collection.name, undefined, entry))
    .map((entry) => entry.id)
  const winning = withTraces(collection, command, entries, told, toChange(change))
  // The last part keeps one command from winning twice when its first answer was lost.
  const query = both(inScope(id, toQuery(scope)), toQuery(when), { 'log.id': { $ne: command.id } })
  return await settling(async (attempt) => {
    const won = (await room.database.updateAndReturn(collection.name, query, winning)) as { _id: string } as
      T | undefined
    if (won !== undefined) {
      room.wrote(collection, won)
      return reply(won)
    }
    if (lostAtOnce !== undefined && command.isNew === true && attempt === 1) return lostAtOnce
    const record = await readOne(room, collection, ownOrIn(id, toQuery(scope), command))
    if (record === undefined) return refuse('not_found')
    const receipt = receiptOf(record.log, command)
    if (receipt === undefined) return lost(record) ?? 'again'
    if (isRefused(receipt)) return receipt
    room.wrote(collection, record)
    return reply(record)
  })
}

function toChange<T extends Stored>(change: RaceChange<T>): Change {
  const pushed = Object.entries(change.push ?? {}).map(([field, items]) => {
    const each = plain(items, field)
    return [field, { each: Array.isArray(each) ? each : [] }] as const
  })
  return {
    set: plainFields(change.set ?? {}),
    inc: { ...change.inc },
    push: Object.fromEntries(pushed),
    pull: { ...change.pull },
  }
}
