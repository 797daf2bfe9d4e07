import Taro from '@tarojs/taro'

/** Goes to a page that lies on top of this one. */
export function open(url: string): void {
  void Taro.navigateTo({ url })
}
