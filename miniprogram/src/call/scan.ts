import Taro from '@tarojs/taro'

/** Browsers have no camera for codes here: there the digits are typed. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** What the camera read; undefined where the person turned back. */
export async function scan(): Promise<string | undefined> {
  try {
    return (await Taro.scanCode({ scanType: ['qrCode'] })).result
  } catch {
    return undefined
  }
}
