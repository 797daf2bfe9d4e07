import type { Session } from '../../shared/activities/model'
import { signUp } from '../../shared/activities/sign-up-contract'
import { doorOf, mayHelp, whyNotIn, whyNotNow } from '../../shared/activities/sign-up-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { and, gt, lte, neq } from '../kernel/condition'
import { type Commanded, handle } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { findAgreementOver } from '../teams/teams-store'
import { findVolunteer } from '../volunteers/volunteers-store'
import { sessions } from './activities-store'
import { joiningOf } from './joining'
import { type Passed, readPass } from './pass'
import { myEntries, viewSlots } from './view-entries'

type Asked = Commanded<(typeof signUp)['input']>

/** One write puts them at the end of the line; who has a seat follows from the order in which the database took them. */
export const signUpHandler = handle(signUp, async (asked) => {
  const { input, at, store, command } = asked
  const passed = goodPass(asked) ?? (await decideAfresh(asked))
  if (isRefused(passed)) return passed
  const joining = joiningOf(asked, passed)
  if (isRefused(joining)) return joining
  const { plan } = passed.door
  const keys = joining.map(({ key }) => key)
  const phoneKeys = joining.flatMap(({ phoneKey }) => phoneKey ?? [])
  const ids = joining.map(({ id }) => id)
  return store.race(sessions, input.id, { _id: input.id }, command, {
    when: and<Session>(
      { status: 'open', plan, opensAt: lte(at), closesAt: gt(at) },
      ...keys.map((key) => ({ roster: neq(key) })),
      ...phoneKeys.map((key) => ({ phoneKeys: neq(key) })),
    ),
    change: { push: { entries: joining, roster: keys, ...(phoneKeys.length === 0 ? {} : { phoneKeys }) } },
    facts: [{ fact: 'session.signed_up', detail: { joined: ids } }],
    isUntold: true,
    lost: (session) => whyNotIn(session, { keys, phoneKeys, plan }, at),
    reply: (session) => whereTheyAre(asked, session, ids),
  })
})

/** What the page gave out; for a helper only where the register said yes. */
function goodPass({ input, actor, at, vault }: Asked): Passed | undefined {
  const passed = readPass(vault, input.pass, input.id, actor.id, at)
  return input.who.part === 'helper' && passed?.helper === undefined ? undefined : passed
}

async function decideAfresh({ input, actor, at, store }: Asked): Promise<Passed | Refused> {
  const session = await store.get(sessions, input.id, { _id: input.id })
  if (isRefused(session)) return session
  const closed = whyNotNow(session, at)
  if (closed !== undefined) return closed
  const door = doorOf(session)
  if (input.who.part === 'participant') return { door }
  const volunteer = await findVolunteer(store, actor)
  const no = mayHelp(session, volunteer)
  const over = volunteer && (await findAgreementOver(store, volunteer, at))
  return no ?? over ?? { door, helper: volunteer?.displayName }
}

function whereTheyAre({ actor, vault }: Asked, session: Session, ids: readonly string[]) {
  const entries = myEntries({ vault, personId: actor.id }, session).filter(({ id }) => ids.includes(id))
  const waitsForSlot = entries.some(({ place, slotStartsAt }) => place > 0 && slotStartsAt !== undefined)
  const freeSlots = waitsForSlot ? viewSlots(session).filter(({ free }) => free > 0) : []
  return { entries, freeSlots }
}
