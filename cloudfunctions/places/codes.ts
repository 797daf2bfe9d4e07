import { PLACE_PAGE, sceneOf } from '../../shared/places/scene'
import type { WeChat } from '../kernel/wechat'

/** So many are asked for side by side. */
const ABREAST = 8

/** The code of each place, in this order; undefined when WeChat did not give all of them. */
export async function codesOf(
  wechat: WeChat,
  ids: readonly string[],
): Promise<readonly Buffer[] | undefined> {
  const codes: Buffer[] = []
  for (let from = 0; from < ids.length; from += ABREAST) {
    const some = ids.slice(from, from + ABREAST).map((id) => wechat.codeFor(sceneOf(id), PLACE_PAGE))
    for (const code of await Promise.all(some)) {
      if (code === undefined) return undefined
      codes.push(code)
    }
  }
  return codes
}
