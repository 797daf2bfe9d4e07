import type { RideApp } from '@shared/network/model'
import Taro from '@tarojs/taro'
import { open } from '../../call/open'

/** Into the mini-program that calls a car, where the station named one; else the station looks for one. */
export function callCar(placeId: string, rideApp: RideApp | undefined): void {
  const askStation = () => open(`/pages/request-new/index?kind=transport&place=${placeId}`)
  // A browser cannot open another mini-program.
  if (rideApp === undefined || process.env.TARO_ENV === 'h5') {
    askStation()
    return
  }
  void Taro.navigateToMiniProgram(rideApp).catch((reason: unknown) => {
    if (!isChangeOfMind(reason)) askStation()
  })
}

function isChangeOfMind(reason: unknown): boolean {
  const said = typeof reason === 'object' && reason !== null && 'errMsg' in reason ? reason.errMsg : ''
  return String(said).includes('cancel')
}
