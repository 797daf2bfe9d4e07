import type { Call } from '@shared/kernel/contract'
import { personKey } from './person'
import type { Carried } from './transport'

/** The address of something the local server has. */
export function localUrl(path: string): string {
  return `${process.env.TARO_APP_EMULATOR ?? ''}${path}`
}

/** The browser calls the function as the chosen persona. */
export async function callLocal(call: Call): Promise<Carried> {
  try {
    const response = await fetch(localUrl('/invoke/api'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': personKey() },
      body: JSON.stringify(call),
    })
    if (!response.ok) return 'broken'
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'result' in answer
      ? { reply: answer.result }
      : 'broken'
  } catch {
    return 'unreachable'
  }
}
