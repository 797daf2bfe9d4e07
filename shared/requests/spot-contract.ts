import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { CommunityCode } from '../network/contract'
import { moved, onRequest, photoIds, sentence } from './fields'
import { text } from '../kernel/text'
import { HazardKind } from './model'
import { SPOT_WORDS_MAX } from './spot-rules'
import { SameReport } from './views'

/** Where in the street; nobody's door. Degrees as WeChat gives them (GCJ-02). */
const SpotPlace = z.object({
  words: text(SPOT_WORDS_MAX),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  /** Of a place code that was scanned. */
  placeId: z.optional(Id),
})
const seen = { hazard: HazardKind, spot: SpotPlace, communityCode: CommunityCode }

/**
 * 随手报 (practice B6): a photo or words, a kind, a place. It lies with somebody at once; nobody has to say who she is.
 * Refusals: network.community_unknown, network.not_covered, requests.photo_unknown.
 */
export const reportHazard = command('requests.report', {
  permit: 'self',
  input: z
    .object({
      ...seen,
      words: z.optional(sentence),
      photoIds,
    })
    .check(
      z.refine((report) => report.words !== undefined || report.photoIds.length > 0, { path: ['photoIds'] }),
    ),
  output: moved,
})

/**
 * Open reports that may be the same: of one kind, within 50 metres and seven days; nearest first, five at the most.
 * Nothing in them is the reporter's. Refusals: network.community_unknown, network.not_covered.
 */
export const findSameReports = query('requests.findSame', {
  permit: 'self',
  input: z.object(seen),
  output: z.object({ reports: z.array(SameReport) }),
})

/**
 * The same thing, seen by one more person, who hears how it goes.
 * Refusals: not_found, requests.own_report, requests.already_joined, requests.report_ended.
 */
export const joinReport = command('requests.joinReport', {
  permit: 'self',
  input: z.object(onRequest),
  output: moved,
})
