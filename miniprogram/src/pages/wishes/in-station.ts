/** What the queries of the wall take: a station, or none for the whole city. */
export function inStation(stationId: string | undefined): { readonly stationId?: string } {
  return stationId === undefined ? {} : { stationId }
}
