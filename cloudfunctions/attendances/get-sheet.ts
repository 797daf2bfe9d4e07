import { getSheet } from '../../shared/attendances/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { organisedBy, sessions } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { viewSheet } from './view-session'

export const getSheetHandler = handle(getSheet, async ({ input, actor, store, vault }) => {
  const session = await store.get(sessions, input.id, organisedBy(actor))
  return isRefused(session) ? session : viewSheet({ personId: actor.id, vault }, session)
})
