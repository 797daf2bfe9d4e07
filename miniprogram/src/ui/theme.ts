import Taro from '@tarojs/taro'
import { cell, useCell } from '../call/cell'

const dark = cell(false)

/** At launch: the pages follow the phone, by day and by night. */
export function followTheme(): void {
  if (process.env.TARO_ENV === 'weapp') {
    dark.set(Taro.getAppBaseInfo().theme === 'dark')
    Taro.onThemeChange(({ theme }) => dark.set(theme === 'dark'))
    return
  }
  const wish = window.matchMedia('(prefers-color-scheme: dark)')
  const paint = () => {
    dark.set(wish.matches)
    // The tab bar of the browser build stands outside the pages.
    document.documentElement.classList.toggle('lm-dark', wish.matches)
  }
  paint()
  wish.addEventListener('change', paint)
}

export function useDark(): boolean {
  return useCell(dark)
}
