import { addCall as decide } from '../../shared/requests/call-rules'
import { addCall } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { headsByStation } from './heads'
import { foldedWords, lineOf } from './writing'

/** The heads of all stations where the caller works are looked up beforehand: a rule asks nobody. */
export const addCallHandler = handle(addCall, async (asked) => {
  const { id, words, isCrisis } = asked.input
  const line = lineOf(asked.command, 'call', foldedWords(asked, words, id))
  const heads = isCrisis ? await headsByStation(asked, asked.actor.posts) : undefined
  return actAsStaff(asked, (request, act) =>
    decide(request, act, line, heads && { headIds: heads.get(request.stationId) ?? [] }),
  )
})
