import type { Entry } from '../../shared/activities/model'
import type { Coming, signUp } from '../../shared/activities/sign-up-contract'
import { mayCome } from '../../shared/activities/sign-up-rules'
import { recordId } from '../kernel/command-stamp'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { keyOf, phoneKeyOf } from './keys'
import type { Passed } from './pass'
import { sealedWho } from './sealed-parts'

type Asked = Commanded<(typeof signUp)['input']>

/** The entries that this command adds: the same again when it is sent again. */
export function joiningOf(asked: Asked, { door, helper }: Passed): readonly Entry[] | Refused {
  const { who } = asked.input
  if (who.part === 'helper') return [helperEntry(asked, helper ?? '')]
  const refused = mayCome(door, who.people)
  if (refused !== undefined) return refused
  const entries = who.people.map((one, index) =>
    comingEntry(asked, door.asksNote ? one : withoutNote(one), index),
  )
  return entries.map((entry, index) => withOwnNumber(entry, entries.slice(0, index)))
}

/** A couple with one telephone: the number stands for the first of them. */
function withOwnNumber(entry: Entry, before: readonly Entry[]): Entry {
  const { phoneKey, ...rest } = entry
  return before.some((one) => one.phoneKey === phoneKey) ? rest : entry
}

function comingEntry({ input, actor, at, vault, command }: Asked, coming: Coming, index: number): Entry {
  const { relation, calledName, phone, ageBand, note, slotId, home } = coming
  const who = { calledName, phone, note, ...home }
  return {
    id: entryId(command.id, index),
    key: keyOf(vault, input.id, { byId: actor.id, part: 'participant', relation, calledName }),
    ...{ part: 'participant', byId: actor.id, relation, at },
    sealedWho: sealedWho(vault, who, input.id),
    ...(ageBand === undefined ? {} : { ageBand }),
    ...(phone === undefined ? {} : { phoneKey: phoneKeyOf(vault, input.id, phone) }),
    ...(slotId === undefined ? {} : { slotId }),
    ...(home === undefined ? {} : { atHome: true }),
  }
}

/** Her phone stands in the register. */
function helperEntry({ input, actor, at, vault, command }: Asked, displayName: string): Entry {
  const who = { byId: actor.id, part: 'helper', relation: 'self' } as const
  return {
    id: entryId(command.id, 0),
    key: keyOf(vault, input.id, { ...who, calledName: displayName }),
    ...{ ...who, displayName, at },
    sealedWho: sealedWho(vault, { calledName: displayName }, input.id),
  }
}

function withoutNote({ note: _, ...coming }: Coming): Coming {
  return coming
}

function entryId(commandId: string, index: number): string {
  return recordId('k', `${commandId} ${String(index)}`)
}
