import { Audience } from '../funds/codes'
import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { AmountFen } from '../kernel/money'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { Phone } from '../people/contract'
import { PhotoCheck } from '../photos/model'
import { text } from '../kernel/text'
import { Confirmer, GrantKind, GrantStatus, RULE_MAX, RULES_MAX } from './model'
import { GrantRow, GrantView, OwnGrantView } from './views'

const rules = z.array(text(RULE_MAX)).check(z.minLength(1), z.maxLength(RULES_MAX))
const onGrant = { id: Id }
const code = z.string().check(z.regex(/^[A-Z0-9]{8}$/))

/** Every command on a grant answers with this. Refusals of all of them: not_found, grants.not_now. */
const grantNow = z.object({ id: Id, status: GrantStatus })

/**
 * Writes down what somebody needs. Her name and phone are sealed. `summary`: what the fund's public page may say.
 * Refusals: grants.guardian_missing, grants.phone_missing, grants.summary_personal, funds.earmark_unknown, funds.off_earmark.
 */
export const askGrant = command('grants.ask', {
  permit: 'grants.manage',
  input: z.object({
    person: z.object({
      calledName: text(12),
      phone: z.optional(Phone),
      guardian: z.optional(z.object({ calledName: text(12), phone: Phone })),
    }),
    audience: Audience,
    kind: GrantKind,
    title: text(20),
    reason: text(300),
    summary: text(40),
    fundId: Id,
    earmark: z.string().check(z.minLength(1), z.maxLength(20)),
    ceilingFen: AmountFen,
  }),
  output: grantNow,
})

/** What a shop wants for it. Refusals: grants.quotes_full, requests.photo_unknown. */
export const addQuote = command('grants.addQuote', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, shop: text(30), priceFen: AmountFen, photoId: z.optional(Id) }),
  output: grantNow,
})

/**
 * Asks the fund for a payment of this price, which two others approve. Above 1,000 yuan two prices are there to compare.
 * Refusals: grants.quote_missing, grants.over_ceiling, grants.second_quote; those of a payment.
 */
export const askGrantApproval = command('grants.askApproval', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, quoteId: z.string() }),
  output: grantNow,
})

export const withdrawGrant = command('grants.withdraw', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, reason: text(120) }),
  output: grantNow,
})

/** The rules of use, one sentence each. Refusals: grants.agreed. */
export const setGrantRules = command('grants.setRules', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, rules }),
  output: grantNow,
})

/** A code for the recipient's or guardian's own phone; the one before dies. Refusals: grants.agreed. */
export const newGrantCode = command('grants.newCode', {
  permit: 'grants.manage',
  input: z.object(onGrant),
  output: z.object({ ...grantNow.shape, code: z.string() }),
})

/** Signed on paper; the photo is the worker's own. Refusals: grants.agreed, grants.guardian_needed, grants.no_guardian, requests.photo_unknown. */
export const confirmGrantOnPaper = command('grants.confirmOnPaper', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, as: Confirmer, photoId: Id }),
  output: grantNow,
})

/**
 * Decides about a photo of a price or of the signed sheet that WeChat's check held; not about one's own.
 * Refusals: photos.already_judged, photos.own_photo.
 */
export const reviewGrantPhoto = command('grants.reviewPhoto', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/** What a code is about; wrong ones are counted. Refusals: grants.code_unknown, people.try_later. */
export const openGrantCode = command('grants.openCode', {
  permit: 'self',
  input: z.object({ code }),
  output: OwnGrantView,
})

/**
 * Says yes to the rules of use, as they were read. Refusals: grants.code_unknown, people.try_later, grants.own_code,
 * grants.agreed, grants.rules_changed, grants.guardian_needed, grants.no_guardian.
 */
export const confirmGrant = command('grants.confirm', {
  permit: 'self',
  input: z.object({ code, as: Confirmer, rules }),
  output: grantNow,
})

/** Into her hands. Refusals: grants.unconfirmed, grants.day_unfit. */
export const handOverGrant = command('grants.handOver', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, followUpOn: Day }),
  output: grantNow,
})

/** How it goes; without a next day it is over. Refusals: grants.day_unfit, grants.notes_full. */
export const followUpGrant = command('grants.followUp', {
  permit: 'grants.manage',
  input: z.object({ ...onGrant, words: text(300), nextOn: z.optional(Day) }),
  output: grantNow,
})

/** Who it is for. That somebody read it is on record first, and she can see it. */
export const openGrantPerson = command('grants.openPerson', {
  permit: 'grants.manage',
  input: z.object(onGrant),
  output: z.object({
    id: Id,
    calledName: z.string(),
    phone: z.optional(z.string()),
    guardian: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
  }),
})

export const getGrant = query('grants.get', {
  permit: 'grants.manage',
  input: z.object(onGrant),
  output: GrantView,
})

/** Those of the own stations, newest first. */
export const listGrants = query('grants.list', {
  permit: 'grants.manage',
  input: z.object({ filter: z.enum(['open', 'over']), cursor: z.optional(Cursor) }),
  output: pageOf(GrantRow),
})

/** For whoever said yes to its rules on the own phone. */
export const getMyGrant = query('grants.getMine', {
  permit: 'self',
  input: z.object(onGrant),
  output: OwnGrantView,
})
