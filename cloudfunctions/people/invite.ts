import { isRefused, refuse } from '../../shared/kernel/refusal'
import { invite } from '../../shared/people/contract'
import { offerPost } from '../../shared/people/post-rules'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { codeOf } from './invitation-code'
import { createInvitation } from './people-store'

export const inviteHandler = handle(invite, async (asked) => {
  const { input, actor, store, vault, command } = asked
  const vacancy = offerPost(actor.posts, input)
  if (isRefused(vacancy)) return vacancy
  if (vacancy.stationId !== undefined && !(await findStation(asked, vacancy.stationId))) {
    return refuse('not_found')
  }
  const code = codeOf(vault, command)
  const made = await createInvitation({ store, vault, command }, code, vacancy)
  return isRefused(made) ? made : { ...made, code }
})
