import { listErrandsNear } from '../../shared/errands/contract'
import type { Errand } from '../../shared/errands/model'
import { courseEnd } from '../../shared/errands/helper-rules'
import { rank } from '../../shared/errands/ranking'
import { isRefused } from '../../shared/kernel/refusal'
import { gt, isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { errands } from './errands-store'
import { findLooker } from './looker'
import { givePass } from './pass'
import { viewErrandRow } from './view-errand'

/** So many at most, the soonest: what a screen and a person can take in. */
const AROUND_MAX = 100

export const listErrandsNearHandler = handle(listErrandsNear, async (asked) => {
  const { actor, at, store, vault } = asked
  const looker = await findLooker(asked)
  if (isRefused(looker)) return looker
  const { volunteer, signUpEnd, around, stationIds, why } = looker
  const found = await store.find(
    errands,
    { stationId: isIn(stationIds), status: 'open', endsAt: gt(at) },
    { where: { freePlaces: gt(0), 'text.check': 'passed' }, order: { endsAt: 'asc' }, limit: AROUND_MAX },
  )
  const others = found.filter(
    ({ partyIds, helpers }) =>
      !partyIds.includes(actor.id) && helpers.every(({ accountId }) => accountId !== actor.id),
  )
  const endFor = (errand: Errand) => Math.min(signUpEnd ?? Infinity, courseEnd(errand, looker.able))
  const offers = around === undefined ? [] : rank(others, looker.able, at)
  return {
    mayGrab: volunteer !== undefined,
    why,
    around,
    errands: offers.map(({ errand, nearness, reason, lacking }) => ({
      ...viewErrandRow(errand),
      ...{ nearness, reason, lacking },
      // Back among the volunteers, she is looked at afresh where her passes were barred.
      ...(volunteer === undefined || lacking !== undefined || errand.barredIds?.includes(actor.id) === true
        ? {}
        : { pass: givePass(vault, errand._id, volunteer, at, endFor(errand)) }),
    })),
  }
})
