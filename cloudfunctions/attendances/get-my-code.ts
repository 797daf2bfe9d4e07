import { getMyCode } from '../../shared/attendances/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { sessions } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { viewMine } from './view-session'

export const getMyCodeHandler = handle(getMyCode, async ({ input, actor, store, vault }) => {
  const session = await store.get(sessions, input.id, { 'entries.byId': actor.id })
  return isRefused(session) ? session : viewMine({ personId: actor.id, vault }, session)
})
