import { query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { OpeningHours } from './model'

export const CommunityCode = z.string().check(z.regex(/^\d{12}$/))

export const StationView = z.object({
  id: Id,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  openingHours: OpeningHours,
  /** The worker responsible for this community comes first. */
  team: z.array(
    z.object({
      displayName: z.string(),
      role: z.enum(['worker', 'head']),
      communities: z.array(z.string()),
      workPhone: z.optional(z.string()),
    }),
  ),
})
export type StationView = z.infer<typeof StationView>

/** The station that answers for a community. Refusals: network.community_unknown, network.not_covered. */
export const getStation = query('network.getStation', {
  permit: 'network.read',
  input: z.object({ communityCode: CommunityCode }),
  output: z.object({ community: z.object({ code: CommunityCode, name: z.string() }), station: StationView }),
})

export const DivisionView = z.object({ code: z.string(), name: z.string() })
export type DivisionView = z.infer<typeof DivisionView>

/** The places directly below another; an empty code gives the cities. At most a few hundred, so it is not paged. */
export const listDivisions = query('network.listDivisions', {
  permit: 'network.read',
  input: z.object({ parentCode: z.string().check(z.regex(/^(\d{4}|\d{6}|\d{9})?$/)) }),
  output: z.object({ divisions: z.array(DivisionView) }),
})

/** The communities a station answers for, all its streets together. Refusals: not_found. */
export const listCommunities = query('network.listCommunities', {
  permit: 'network.read',
  input: z.object({ stationId: Id }),
  output: z.object({ communities: z.array(DivisionView) }),
})

/** How many streets of an area have a station, and which have none (practice F2). */
export const getCoverage = query('network.getCoverage', {
  permit: 'network.oversee',
  input: z.object({ areaCode: z.string().check(z.regex(/^(\d{4}|\d{6})$/)) }),
  output: z.object({
    streets: z.number(),
    covered: z.number(),
    stations: z.number(),
    missing: z.array(DivisionView),
  }),
})

/** The stations of an area, for whoever sees to it; of a city a few hundred, so it is not paged. Refusals: not_found. */
export const listStations = query('network.listStations', {
  permit: 'network.oversee',
  input: z.object({ areaCode: z.string().check(z.regex(/^(\d{4}|\d{6})$/)) }),
  output: z.object({ stations: z.array(z.object({ id: Id, name: z.string() })) }),
})
