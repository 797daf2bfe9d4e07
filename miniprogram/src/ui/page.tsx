import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { useOnline } from '../call/network'
import { useElder } from './elder'
import { DockCallProvider } from './dock-call'
import { ElderDock } from './elder-dock'
import { Nav } from './nav'
import { PersonaBar } from './persona-bar'
import { Strip } from './strip'
import { useDark } from './theme'
import { Toasts } from './toast'
import './page.css'

export interface PageProps {
  readonly title: string
  /** plain: plaster. own: green up to the end of the `Head`, for a matter of one's own. wall: the page draws its own head. */
  readonly ground?: 'plain' | 'own' | 'wall'
  /** A page of the tab bar. */
  readonly isTab?: boolean
  /** The main action, in the lower third. */
  readonly dock?: ReactNode
  /** False on elder home, where both ways stand on the page itself. */
  readonly hasElderDock?: boolean
  /** Stands at the left of a wide screen; with it the page is no phone column any more. */
  readonly rail?: ReactNode
  /** What is safe without a connection; said in the strip. */
  readonly offlineWords?: string
  readonly children: ReactNode
}

/** The root of every page: colours and sizes of the mode, the bar on top, what is said about the connection, the dock. */
export function Page(props: PageProps) {
  const { title, ground = 'plain', isTab = false, dock, hasElderDock = true, rail, children } = props
  const { offlineWords = '没有网络，看到的是上次的样子' } = props
  const isElder = useElder()
  const isDark = useDark()
  const isOnline = useOnline()
  const isDocked = isElder && hasElderDock
  useTabBar(isTab, isElder)
  const classes = ['lm', isElder ? 'lm-elder' : '', isDark ? 'lm-dark' : '', 'page', `page-${ground}`]
  return (
    <View className={[...classes, rail === undefined ? '' : 'page-wide'].filter(Boolean).join(' ')}>
      {process.env.TARO_ENV === 'h5' && <PersonaBar />}
      <View className="page-sides">
        {rail}
        <DockCallProvider value={isDocked}>
          <View className="page-main">
            <Nav title={title} isRoot={isTab} />
            {!isOnline && <Strip tone="off">{offlineWords}</Strip>}
            <View className="page-body">{children}</View>
            <Toasts />
            {dock !== undefined && <View className={isDocked ? 'dock is-above' : 'dock'}>{dock}</View>}
            {isDocked && <ElderDock />}
          </View>
        </DockCallProvider>
      </View>
    </View>
  )
}

/** Elder mode has no tab bar; its dock stands there instead. */
function useTabBar(isTab: boolean, isElder: boolean): void {
  const show = () => {
    if (!isTab) return
    // Refused while another page is being opened; that page asks again.
    void (isElder ? Taro.hideTabBar() : Taro.showTabBar()).catch(() => undefined)
  }
  useDidShow(show)
  useEffect(show, [isTab, isElder])
}
