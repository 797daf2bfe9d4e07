import { followUpGrant } from '../../shared/grants/contract'
import { followUp } from '../../shared/grants/use-rules'
import { refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { recordId } from '../kernel/command-stamp'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'

export const followUpGrantHandler = handle(followUpGrant, (asked) => {
  const { input, actor, at, command } = asked
  return decideOnGrant(asked, (grant) => {
    const staff = staffAt(grant.stationId, actor.id, actor.posts)
    if (staff === undefined) return refuse('not_found')
    const note = { id: recordId('l', command.id), at, words: input.words, byName: staff.displayName }
    return followUp(grant, note, input.nextOn)
  })
})
