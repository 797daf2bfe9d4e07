import { isRefused } from '../../shared/kernel/refusal'
import { matchNeed } from '../../shared/volunteers/contract'
import { byFit, fitOf, reasonOfHer } from '../../shared/volunteers/matching'
import { wantedOf } from '../../shared/volunteers/service'
import { handle } from '../kernel/handle'
import { needs, needsOf } from './needs-store'
import { viewNeed } from './view-need'
import { volunteers, willingAt } from './volunteers-store'

/** Everybody a station may have; and what a worker rings through. */
const REGISTER_MAX = 1000
const SHOWN_MAX = 20

export const matchNeedHandler = handle(matchNeed, async ({ input, actor, at, store }) => {
  const need = await store.get(needs, input.id, needsOf(actor))
  if (isRefused(need)) return need
  const willing = await store.find(volunteers, willingAt(need.stationId), {
    order: { registeredAt: 'desc' },
    limit: REGISTER_MAX,
  })
  const wanted = wantedOf({ kind: 'need', need }, at)
  const candidates = willing
    .map((volunteer) => ({ volunteer, fit: fitOf(wanted, volunteer, at) }))
    .filter(({ fit }) => fit.lacking === undefined)
    .sort((a, b) => byFit(a.fit, b.fit))
    .slice(0, SHOWN_MAX)
    .map(({ volunteer: { _id: id, displayName, ageBand, communityName }, fit }) => ({
      ...{ id, displayName, ageBand, communityName },
      reason: reasonOfHer(fit),
    }))
  return { need: viewNeed(need), candidates }
})
