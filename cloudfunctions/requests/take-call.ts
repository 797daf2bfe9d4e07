import { isRefused } from '../../shared/kernel/refusal'
import { takeCall as decide } from '../../shared/requests/call-rules'
import { takeCall } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { routeFor } from '../network/directory'
import { movedTo } from './acting'
import { writtenDown } from './call-draft'
import { callerOf } from './caller'
import { requests } from './requests-store'

export const takeCallHandler = handle(takeCall, async (asked) => {
  const caller = await callerOf(asked)
  if (isRefused(caller)) return caller
  const placed = await routeFor(asked, caller.communityCode, caller.routedAs)
  if (isRefused(placed)) return placed
  const call = await writtenDown(asked, caller, placed)
  if (isRefused(call)) return call
  const { draft, taken, isOpenToYou, claimCode } = call
  const decided = decide(draft, taken, placed, asked.at)
  if (isRefused(decided)) return decided
  const creation = { fields: decided.next, facts: decided.facts, reply: movedTo }
  const filed = await asked.store.create(requests, asked.command, creation)
  return isRefused(filed) ? filed : { ...filed, isOpenToYou, claimCode }
})
