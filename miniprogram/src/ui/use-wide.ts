import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From here rail, list and matter stand side by side; below it is a phone. */
const WIDE_FROM = 760

/** True on a screen as wide as a desk: WeChat on a computer, a browser window, a tablet lying. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => widthNow() >= WIDE_FROM)
  useEffect(() => {
    const measure = () => setWide(widthNow() >= WIDE_FROM)
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('resize', measure)
      return () => window.removeEventListener('resize', measure)
    }
    Taro.onWindowResize(measure)
    return () => Taro.offWindowResize(measure)
  }, [])
  return isWide
}

function widthNow(): number {
  return process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth
}
