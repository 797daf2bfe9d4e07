import { Id } from '../kernel/id'

/** The page that a scan opens; WeChat wants it without a stroke in front. */
export const PLACE_PAGE = 'pages/place/index'

/** What a mini-program code says: at most 32 characters of WeChat's alphabet. */
export function sceneOf(placeId: string): string {
  return `p=${placeId}`
}

/** The place that a scanned code means; undefined when it is no code of ours. WeChat hands scenes over encoded. */
export function placeInScene(scene: string | undefined): string | undefined {
  const id = /^p=(.*)$/.exec(decoded(scene ?? ''))?.[1]
  return Id.safeParse(id).data
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
