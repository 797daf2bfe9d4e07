import { removeEntry } from '../../shared/activities/contract'
import { remove } from '../../shared/activities/removal-rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { organisedBy, sessions } from './activities-store'

export const removeEntryHandler = handle(removeEntry, ({ input, actor, at, store, command }) => {
  const { id, entryId } = input
  const removal = { entryId, reason: foldNumbers(input.reason), byId: actor.id, at }
  return store.revise(sessions, id, organisedBy(actor), command, {
    decide: (session) => remove(session, removal),
    reply: () => ({ id }),
  })
})
