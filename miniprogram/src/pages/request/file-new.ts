import type { RequestView } from '@shared/requests/views'
import Taro from '@tarojs/taro'

/** One more of the same sort, and how the button calls it. */
export function newOne({ spot }: Pick<RequestView, 'spot'>): {
  readonly word: string
  readonly file: () => void
} {
  const url = spot === undefined ? '/pages/request-new/index' : '/pages/report/index'
  return { word: spot === undefined ? '再提一件' : '再报一件', file: () => void Taro.navigateTo({ url }) }
}
