import { isRefused, refuse } from '../../shared/kernel/refusal'
import { takeNeed } from '../../shared/volunteers/contract'
import { mayTakeNeed, whyNotTaken } from '../../shared/volunteers/need-rules'
import { type Commanded, handle } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { findAgreementOver } from '../teams/teams-store'
import { needs } from './needs-store'
import { readPass } from './pass'
import { needNow } from './view-need'
import { findVolunteer } from './volunteers-store'

type Asked = Commanded<(typeof takeNeed)['input']>

/** One write decides who it is; with a good pass nothing is read before it. */
export const takeNeedHandler = handle(takeNeed, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const displayName = readPass(vault, input.pass, input.id, actor.id, at) ?? (await decideAfresh(asked))
  if (isRefused(displayName)) return displayName
  return store.race(needs, input.id, onlyThis(input.id), command, {
    when: { status: 'open' },
    change: { set: { status: 'taken', taker: { accountId: actor.id, displayName, at } } },
    facts: [{ fact: 'need.taken', detail: { displayName } }],
    lostAtOnce: refuse('volunteers.need_taken'),
    lost: (need) => whyNotTaken(need, actor.id),
    reply: needNow,
  })
})

/** The pass, or the look at who somebody is, has said that this one may be taken. */
function onlyThis(id: string) {
  return { _id: id }
}

async function decideAfresh({ input, actor, at, store }: Asked): Promise<string | Refused> {
  const volunteer = await findVolunteer(store, actor)
  const need = await store.get(needs, input.id, onlyThis(input.id))
  if (isRefused(need)) return need
  if (volunteer === undefined) return mayTakeNeed(need, volunteer, at) ?? refuse('not_found')
  const over = await findAgreementOver(store, volunteer, at)
  return mayTakeNeed(need, volunteer, at) ?? over ?? volunteer.displayName
}
