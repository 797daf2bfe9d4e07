import type { Call } from '@shared/kernel/contract'
import Taro from '@tarojs/taro'
import type { Carried } from './transport'

/** Longer than the function may take; after that the connection is given up. */
const PATIENCE_MS = 20_000

export function startCloud(): void {
  const env = process.env.TARO_APP_CLOUD_ENV
  Taro.cloud.init({ traceUser: true, ...(env ? { env } : {}) })
}

/** The WeChat client calls the function; the platform says who is asking. */
export async function callCloud(call: Call): Promise<Carried> {
  const patience = new Promise<Carried>((resolve) => setTimeout(() => resolve('unreachable'), PATIENCE_MS))
  return Promise.race([answered(call), patience])
}

async function answered(call: Call): Promise<Carried> {
  try {
    const { result } = await Taro.cloud.callFunction({ name: 'api', data: { ...call } })
    return { reply: result }
  } catch (error) {
    return isOfFunction(error) ? 'broken' : 'unreachable'
  }
}

/** Codes below -500000 come from the cloud itself: the connection stood, the function did not answer. */
function isOfFunction(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'errCode' in error &&
    typeof error.errCode === 'number' &&
    error.errCode <= -500_000
  )
}
