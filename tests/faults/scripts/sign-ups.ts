import { inviteFor, ticketFor } from '../../../cloudfunctions/activities/keys'
import { givePass } from '../../../cloudfunctions/activities/pass'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { doorOf } from '../../../shared/activities/sign-up-rules'
import * as contracts from '../../../shared/activities/sign-up-contract'
import type { Session } from '../../../shared/activities/model'
import { aSessionOf, anEntry, someTerms } from '../../world/activities'
import { DAY, liu, MONDAY, vault, wang } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const who = (calledName: string) => ({ sealedWho: sealedWho(vault, { calledName }, 'xscissorsd01') })
const hers = anEntry({ id: 'khers', key: 'hers', ...who('王奶奶') })
const his = anEntry({ id: 'khis', key: 'his', byId: liu.id, ...who('刘爷爷') })
/** One seat: 王奶奶 has it, 刘爷爷 waits. */
const full = aSessionOf([hers, his], { terms: someTerms({ seats: 1 }) })
const id = full._id
const given = (session: Session) => ({ documents: { sessions: [session] } })
const ticket = ticketFor(vault, id, wang.id, hers)
/** The pass is good for the two hours between which this world's clock goes to and fro. */
const pass = givePass(vault, id, wang.id, { door: doorOf(full) }, MONDAY + DAY)
const lengthOf = (after: Aftermath, list: 'roster' | 'offers' | 'accepted' | 'followers') =>
  after.all('sessions').flatMap((session) => session[list] as readonly unknown[]).length

/** What residents do with activities. */
export const signUpScripts: readonly Script[] = [
  script(contracts.signUp, {
    by: wang,
    input: {
      id,
      who: { part: 'participant', people: [{ relation: 'parent', calledName: '妈妈', ageBand: 'eldest' }] },
      pass,
    },
    given: given({ ...full, roster: [], entries: [] }),
    effects: (after) => ({
      in: lengthOf(after, 'roster'),
      told: told(after, 'sessions', 'session.signed_up'),
    }),
  }),
  script(contracts.withdrawEntries, {
    by: wang,
    input: { id, tickets: [ticket] },
    given: given(full),
    effects: (after) => ({
      left: lengthOf(after, 'roster'),
      offered: lengthOf(after, 'offers'),
      told: count(after, 'notices', { personId: liu.id, fact: 'session.offered' }),
    }),
  }),
  script(contracts.followEntry, {
    by: liu,
    input: { id, invite: inviteFor(vault, id, hers) },
    given: given(full),
    effects: (after) => ({
      follows: lengthOf(after, 'followers'),
      told: told(after, 'sessions', 'session.followed'),
    }),
  }),
  script(contracts.answerOffer, {
    by: wang,
    input: { id, ticket, isComing: true },
    given: given({ ...full, offers: [{ entryId: hers.id, at: MONDAY }] }),
    effects: (after) => ({
      accepted: lengthOf(after, 'accepted'),
      told: told(after, 'sessions', 'session.accepted'),
    }),
  }),
]
