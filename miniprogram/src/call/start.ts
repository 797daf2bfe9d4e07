import { startCloud } from './cloud-transport'
import { watchNetwork } from './network'

/** At launch, before the first call. */
export function startCalls(): void {
  if (process.env.TARO_ENV === 'weapp') startCloud()
  watchNetwork()
}
