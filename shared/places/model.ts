import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** entrance: 楼门, the door of a building. stop: 助老暖心车站, where a car picks people up. */
export const PlaceKind = z.enum(['entrance', 'stop'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** One place with a code. It hangs in the street for everybody to read, so nothing of it is sealed; it never has a door number. */
export interface Place {
  /** Of its code, for as long as the paper lasts: never given to another place. */
  readonly id: string
  readonly kind: PlaceKind
  /** 3 号楼; of a stop, how people call it: 菜市场门口. */
  readonly building: string
  /** 2 单元; absent where the building has one entrance. */
  readonly entrance?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  /** Epoch ms. Its code says from then on that it is out of use. */
  readonly retiredAt?: number
}

/** All places of one community in one document: what is there already is known where something is added. */
export interface CommunityPlaces extends Stored {
  readonly communityCode: string
  /** First nine digits; the station that covers the street keeps the places. */
  readonly streetCode: string
  /** How many were ever made: the next id. */
  readonly made: number
  readonly places: readonly Place[]
}

/** So many in one go. */
export const ADD_MAX = 50
/** So many in one community; a large one has three hundred entrances. */
export const COMMUNITY_MAX = 1000
/** So many on one order of posters. */
export const POSTERS_MAX = 24

/** sheet: one A4 for each place. four, nine: so many small signs on an A4, to be cut. */
export const PosterLayout = z.enum(['sheet', 'four', 'nine'])
export type PosterLayout = z.infer<typeof PosterLayout>
