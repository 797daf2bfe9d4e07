import Taro from '@tarojs/taro'

const KEY = 'lm-openid'

/** Whose phone this is. WeChat keeps storage per person itself; in the browser a persona is chosen. */
export function personKey(): string {
  return process.env.TARO_ENV === 'weapp' ? '' : Taro.getStorageSync<string>(KEY)
}

export function becomePerson(openid: string): void {
  Taro.setStorageSync(KEY, openid)
}
