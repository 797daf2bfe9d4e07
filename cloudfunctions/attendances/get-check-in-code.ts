import { getCheckInCode } from '../../shared/attendances/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { organisedBy, sessions } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { codesFrom } from './attendance-codes'

export const getCheckInCodeHandler = handle(getCheckInCode, async ({ input, actor, at, store, vault }) => {
  const session = await store.get(sessions, input.id, organisedBy(actor))
  if (isRefused(session)) return session
  return { id: session._id, title: session.terms.title, at, codes: codesFrom(vault, session._id, at) }
})
