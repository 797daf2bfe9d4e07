import { grabErrand } from '../../shared/errands/contract'
import { goingHelper, mayTake, whyNotGrabbed } from '../../shared/errands/helper-rules'
import type { Errand, Helper } from '../../shared/errands/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { gt, neq } from '../kernel/condition'
import { type Commanded, handle } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { findAgreementOver } from '../teams/teams-store'
import { findVolunteer } from '../volunteers/volunteers-store'
import { errands } from './errands-store'
import { readPass } from './pass'
import { viewErrand } from './view-errand'

type Asked = Commanded<(typeof grabErrand)['input']>

/** One write decides who it is; with a good pass nothing is read before it, and whoever is late hears so from that very call. */
export const grabErrandHandler = handle(grabErrand, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const passed = readPass(vault, input.pass, input.id, actor.id, at)
  const displayName = passed ?? (await decideAfresh(asked))
  if (isRefused(displayName)) return displayName
  const helper: Helper = { accountId: actor.id, displayName, grabbedAt: at, state: 'going' }
  const free = {
    status: 'open',
    freePlaces: gt(0),
    endsAt: gt(at),
    'helpers.accountId': neq(actor.id),
  } as const
  return store.race(errands, input.id, onlyThis(input.id), command, {
    when: passed === undefined ? free : { ...free, barredIds: neq(actor.id) },
    change: { inc: { freePlaces: -1 }, push: { helpers: [helper] } },
    facts: [{ fact: 'errand.grabbed', detail: { displayName } }],
    lostAtOnce: refuse('errands.taken'),
    lost: (errand) => whyNotGrabbed(errand, actor.id, at, passed !== undefined),
    reply: (errand) => inHand(asked, errand),
  })
})

/** The pass, or the look at who somebody is, has said that this one may be taken. */
function onlyThis(id: string) {
  return { _id: id }
}

/** The working name of somebody who comes without a good pass, if she may take it. */
async function decideAfresh({ input, actor, at, store }: Asked): Promise<string | Refused> {
  const volunteer = await findVolunteer(store, actor)
  const errand = await store.get(errands, input.id, onlyThis(input.id))
  if (isRefused(errand)) return errand
  const no = mayTake(errand, volunteer, at)
  if (no !== undefined || volunteer === undefined) return no ?? refuse('not_found')
  return (await findAgreementOver(store, volunteer, at)) ?? volunteer.displayName
}

/** Answered again after it has left her hands, it opens nothing. */
function inHand({ actor, vault }: Asked, errand: Errand) {
  if (goingHelper(errand, actor.id) === undefined) return refuse('errands.not_in_hand')
  return viewErrand({ as: 'helper', personId: actor.id, vault }, errand)
}
