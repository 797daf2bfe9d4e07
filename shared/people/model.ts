import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import { roles } from './policy'

/** The roles that come with a post at a station or in an office. */
export const PostRole = z.enum(['committee', 'worker', 'head', 'supervisor', 'admin', 'partner'])
export type PostRole = z.infer<typeof PostRole>

export const RoleName = z.enum(roles)

/** 社工, 物委会, 志愿, 未保, 心理: what a worker works at. The last two are closed to others. */
export const DeskName = z.enum(['social', 'property', 'volunteers', 'children', 'counsel'])
export type DeskName = z.infer<typeof DeskName>

/** A place held by a person from one day to another. Several can be open at once; none is ever deleted. */
export const Post = z.object({
  id: z.string(),
  role: PostRole,
  /** The station it belongs to; absent for a supervisor or admin, who stand above stations. */
  stationId: z.optional(z.string()),
  /** The communities this worker answers for; empty means none in particular. */
  communityCodes: z.array(z.string()),
  /** The desks a worker holds (practice E9); absent: the open ones. */
  desks: z.optional(z.array(DeskName)),
  /** Division code whose subtree a supervisor sees: district or city. */
  areaCode: z.optional(z.string()),
  /** The working name shown to residents, such as 陈禾. Chosen for the post by whoever invited. */
  displayName: z.string(),
  /** The number residents may ring, a work phone; it is published, so it is stored in clear. */
  workPhone: z.optional(z.string()),
  since: z.number(),
  endedAt: z.optional(z.number()),
})
export type Post = z.infer<typeof Post>

/** How a person wants to be called and reached; sealed at rest. */
export const Profile = z.object({
  /** 王奶奶 */
  calledName: z.string(),
  phone: z.optional(z.string()),
  communityCode: z.optional(z.string()),
  building: z.optional(z.string()),
  door: z.optional(z.string()),
})
export type Profile = z.infer<typeof Profile>

/** The message templates a person can leave a consent for. One consent is one message. */
export const templates = ['requestMoved', 'requestArrived'] as const
export type Template = (typeof templates)[number]

/** What the platform knows of a person. `_id` is a keyed hash of the openid. */
export interface Account extends Stored {
  readonly openid: string
  readonly sealedProfile?: string
  /** Keyed hash of the phone number, to find by. */
  readonly phoneHash?: string
  /** Where the person lives, in clear: needed to route, and no address. */
  readonly communityCode?: string
  readonly posts: readonly Post[]
  /** The stations with an open post of this person; kept by the same write as `posts`, for the index. */
  readonly stationIds: readonly string[]
  /** Consents left per template. */
  readonly consents: Readonly<Record<Template, number>>
  /** Ids of notices already pushed to WeChat, the latest 50: none is sent twice. */
  readonly pushed: readonly string[]
  /** Epoch ms of the invitation codes tried in the last hour that nobody had made. */
  readonly wrongCodesAt?: readonly number[]
}

/** A code a head hands to a new colleague: once, until it expires. `_id` is derived from the keyed hash of the code. */
export interface Invitation extends Stored {
  readonly role: PostRole
  readonly stationId?: string
  readonly communityCodes: readonly string[]
  readonly desks?: readonly DeskName[]
  readonly areaCode?: string
  readonly displayName: string
  readonly workPhone?: string
  readonly expiresAt: number
  /** Account that used it. */
  readonly usedBy?: string
  readonly usedAt?: number
}

/** How long an invitation is good for, in milliseconds: three days, so that a weekend lies in it. */
export const INVITATION_LASTS_MS = 3 * 24 * 60 * 60 * 1000

/** So many wrong invitation codes an hour are slips; more are guesses. */
export const WRONG_CODES_MAX = 10
export const WRONG_CODES_WITHIN_MS = 60 * 60 * 1000

/** Of each template. A person who taps 同意 daily need not collect them without end. */
export const CONSENTS_MAX = 20
