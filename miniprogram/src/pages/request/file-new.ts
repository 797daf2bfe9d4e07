import Taro from '@tarojs/taro'

export function fileNew(): void {
  void Taro.navigateTo({ url: '/pages/request-new/index' })
}
