import Taro, { useLaunch } from '@tarojs/taro'
import type { ReactNode } from 'react'
import './ui/start-spoken'
import { startCalls } from './call/start'
import { followWeChatFont } from './ui/elder'
import { followTheme } from './ui/theme'
import './ui/tokens.css'
import './ui/base.css'
import './ui/icons.css'
import './ui/drawings.css'

export default function App({ children }: { readonly children?: ReactNode }) {
  useLaunch(() => {
    startCalls()
    followTheme()
    if (followWeChatFont()) {
      void Taro.showToast({ title: '字号跟着微信放大了，已换成长辈版', icon: 'none', duration: 4000 })
    }
  })
  return children
}
