import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { filed, moved, needFields, onRequest } from './fields'
import { ForWhom, Kind } from './model'

/**
 * A member of the residents' committee files for a neighbour (代办); the community lies within her station.
 * Refusals: those of requests.submit, requests.other_station.
 */
export const fileAsCommittee = command('requests.fileAsCommittee', {
  permit: 'requests.fileFor',
  input: z.object(needFields),
  output: filed,
})

const code = z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[0-9A-Z]{8}$/))

/** Who filed it, as the person it is for may know. */
export const FiledView = z.object({
  forWhom: ForWhom,
  isByPhone: z.boolean(),
  filedBy: z.optional(z.object({ displayName: z.string(), as: z.enum(['worker', 'committee']) })),
})
export type FiledView = z.infer<typeof FiledView>

/**
 * What a claim code is about, before the person says that it is hers. A command, because wrong codes are counted.
 * Refusals: requests.claim_unknown, people.try_later after ten wrong codes.
 */
export const openClaim = command('requests.openClaim', {
  permit: 'self',
  input: z.object({ code }),
  output: z.object({
    ...FiledView.shape,
    calledName: z.string(),
    kind: Kind,
    title: z.string(),
    createdAt: z.number(),
    /** The request, where it is this person's already. */
    ownId: z.optional(Id),
  }),
})

/**
 * The person it is for takes it over: from now on it is hers as well.
 * Refusals: those of openClaim, requests.claimed_already, requests.own_filing.
 */
export const claimRequest = command('requests.claim', {
  permit: 'self',
  input: z.object({ code }),
  output: moved,
})

/** A new code for whom it is for; the old one no longer opens anything. Refusals: requests.claimed_already, requests.own_matter. */
export const newClaimCode = command('requests.newClaimCode', {
  permit: 'self',
  input: z.object(onRequest),
  output: z.object({ id: Id, claimCode: z.string() }),
})

/** Whom it is for takes back what somebody filed for her; as long as it is open. */
export const revokeRequest = command('requests.revoke', {
  permit: 'self',
  input: z.object(onRequest),
  output: moved,
})
