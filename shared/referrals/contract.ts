import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { WORDS_MAX } from '../requests/model'
import { PassablePart } from '../requests/parts'
import { ConsentWay, ReferralState } from './model'
import { consentNeeds } from './rules'
import { ReferralRow, ReferralView } from './views'

const sentence = text(WORDS_MAX)
const onReferral = { id: Id }

/** Every command on a referral answers with this. Refusals of all of them: not_found, requests.not_yours, referrals.not_now. */
const moved = z.object({ id: Id, state: ReferralState })

/**
 * Passes a request on. Only the chosen parts are copied, those of them that there are.
 * Refusals: referrals.consent_needed, referrals.already, referrals.target_unknown; those of a move of the request.
 */
export const sendReferral = command('referrals.send', {
  permit: 'requests.handle',
  input: z.object({
    requestId: Id,
    to: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('station'), stationId: Id }),
      z.object({ kind: z.literal('partner'), accountId: Id }),
      z.object({ kind: z.literal('office'), name: text(30) }),
    ]),
    reason: sentence,
    parts: z.array(PassablePart),
    consent: z.optional(z.object({ how: ConsentWay, words: z.optional(text(200)) })),
    /** Why the person could not be asked; only where somebody may be in danger. */
    unasked: z.optional(text(200)),
  }),
  output: moved,
})

/** Takes it. A station takes the request over whole. Refusals: referrals.taken, referrals.over. */
export const acceptReferral = command('referrals.accept', {
  permit: 'referrals.answer',
  input: z.object(onReferral),
  output: moved,
})

export const declineReferral = command('referrals.decline', {
  permit: 'referrals.answer',
  input: z.object({ ...onReferral, reason: sentence }),
  output: moved,
})

/** What came of it at the office or partner. Refusals: referrals.moved. */
export const giveBackReferral = command('referrals.giveBack', {
  permit: 'referrals.answer',
  input: z.object({ ...onReferral, result: sentence }),
  output: moved,
})

/** Before anybody has answered. */
export const withdrawReferral = command('referrals.withdraw', {
  permit: 'requests.handle',
  input: z.object(onReferral),
  output: moved,
})

export const getReferral = query('referrals.get', {
  permit: 'referrals.answer',
  input: z.object(onReferral),
  output: ReferralView,
})

/** Newest first. */
export const listReferrals = query('referrals.list', {
  permit: 'referrals.answer',
  input: z.object({ box: z.enum(['sent', 'received']), cursor: z.optional(Cursor) }),
  output: pageOf(ReferralRow),
})

/** Where a request can be referred to, and what there is of it to pass on. A few dozen, so it is not paged. */
export const listReferralTargets = query('referrals.listTargets', {
  permit: 'requests.handle',
  input: z.object({ requestId: Id }),
  output: z.object({
    stations: z.array(z.object({ id: Id, name: z.string() })),
    partners: z.array(z.object({ accountId: Id, name: z.string() })),
    offices: z.array(z.string()),
    parts: z.array(PassablePart),
    consentNeed: z.enum(consentNeeds),
  }),
})
