import { z } from '@shared/kernel/schema'
import Taro from '@tarojs/taro'

const Templates = z.record(z.string(), z.string())

/**
 * Asks whether WeChat may call this person once; only in answer to a tap. Never in the way: without template ids, outside
 * WeChat, and after a no, the page simply goes on. Answers the names that were accepted.
 */
export async function askConsent(names: readonly string[]): Promise<readonly string[]> {
  if (process.env.TARO_ENV !== 'weapp') return []
  const known = z.safeParse(Templates, JSON.parse(process.env.TARO_APP_TEMPLATES ?? '{}'))
  if (!known.success) return []
  const asked = names.flatMap((name) => {
    const id = known.data[name]
    return id === undefined ? [] : [{ name, id }]
  })
  if (asked.length === 0) return []
  try {
    const answer: unknown = await Taro.requestSubscribeMessage({
      tmplIds: asked.map(({ id }) => id),
      entityIds: [],
    })
    return asked.filter(({ id }) => isAccepted(answer, id)).map(({ name }) => name)
  } catch {
    return []
  }
}

function isAccepted(answer: unknown, id: string): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Object.entries(answer).some(([key, said]) => key === id && said === 'accept')
  )
}
