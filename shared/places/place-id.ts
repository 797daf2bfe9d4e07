const shape = /^k([0-9a-z]{8})([0-9a-z]{3})$/

/** The n-th place of a community: `k`, the community code and n, both to the base 36. Twelve characters. */
export function placeIdOf(communityCode: string, n: number): string {
  return `k${Number(communityCode).toString(36).padStart(8, '0')}${n.toString(36).padStart(3, '0')}`
}

/** The community that an id was made for; undefined for what is no id of a place. */
export function communityOf(placeId: string): string | undefined {
  const code = Number.parseInt(shape.exec(placeId)?.[1] ?? '', 36)
  return Number.isNaN(code) || code >= 1e12 ? undefined : String(code).padStart(12, '0')
}

/** Where the places of a community are kept. */
export function communityPlacesId(communityCode: string): string {
  return `k${communityCode}`
}
