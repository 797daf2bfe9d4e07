import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode } from '../network/contract'
import { RideApp } from '../network/model'
import { ADD_MAX, PlaceKind, PosterLayout, POSTERS_MAX } from './model'

/** As in the form of a request, which they fill. */
const sign = { building: text(20), entrance: z.optional(text(20)) }

export const PlaceView = z.object({
  id: Id,
  kind: PlaceKind,
  communityCode: CommunityCode,
  communityName: z.string(),
  /** As on its plate: 枫林里 3 号楼 2 单元. */
  name: z.string(),
  building: z.string(),
  entrance: z.optional(z.string()),
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
  isRetired: z.boolean(),
})
export type PlaceView = z.infer<typeof PlaceView>

/**
 * Makes codes for places of one community; what has one already keeps it. Answers the ids in the order of the input.
 * Refusals: not_found for another station's community, network.community_unknown, network.not_covered, places.too_many.
 */
export const addPlaces = command('places.add', {
  permit: 'places.manage',
  input: z.object({
    communityCode: CommunityCode,
    places: z
      .array(
        z.object({
          kind: PlaceKind,
          ...sign,
          latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
          longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
        }),
      )
      .check(z.minLength(1), z.maxLength(ADD_MAX)),
  }),
  output: z.object({ ids: z.array(Id) }),
})

/** Other words on the sign; the code stays. Refusals: not_found, places.retired, places.sign_taken. */
export const renamePlace = command('places.rename', {
  permit: 'places.manage',
  input: z.object({ id: Id, ...sign }),
  output: z.object({ id: Id }),
})

/** Out of use for good. Refusals: not_found, places.retired. */
export const retirePlace = command('places.retire', {
  permit: 'places.manage',
  input: z.object({ id: Id }),
  output: z.object({ id: Id }),
})

/** The places of a station, community by community; those out of use too. Refusals: not_found. */
export const listPlaces = query('places.list', {
  permit: 'places.manage',
  input: z.object({ stationId: Id, cursor: z.optional(Cursor) }),
  output: pageOf(PlaceView),
})

/** What a scan shows. Nothing is written, so nobody's way can be followed (practice B10). Refusals: not_found. */
export const getPlace = query('places.get', {
  permit: 'network.read',
  input: z.object({ id: Id }),
  output: z.object({
    place: PlaceView,
    station: z.object({
      name: z.string(),
      phone: z.string(),
      /** 周一到周五 8:30–17:30; empty where nobody said. */
      openingWords: z.string(),
    }),
    /** The mini-program that calls a car, where the station has one. */
    rideApp: z.optional(RideApp),
  }),
})

/**
 * Posters to print, as a PDF under an address that works for ten minutes.
 * Refusals: not_found (also for a place out of use), places.code_unavailable.
 */
export const getPlacesPoster = query('places.poster', {
  permit: 'places.manage',
  input: z.object({
    ids: z.array(Id).check(z.minLength(1), z.maxLength(POSTERS_MAX)),
    layout: PosterLayout,
  }),
  output: z.object({ url: z.string() }),
})
