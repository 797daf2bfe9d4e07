import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ReactNode, useEffect, useState } from 'react'
import type { Refusal } from '../call/outcome'
import type { Queried } from '../call/use-query'
import { Button } from './button'
import { CallStation } from './call-station'
import { Scene } from './scene'
import { Strip } from './strip'
import { Waiting, type WaitingShape } from './waiting'

interface LoadedProps<Output> {
  readonly query: Queried<Output>
  readonly shape?: WaitingShape
  /** Shown instead of the children when `isEmpty` says so. */
  readonly empty?: ReactNode
  readonly isEmpty?: (output: Output) => boolean
  /** Where a matter that is not there leads. */
  readonly elsewhere?: { readonly word: string; readonly run: () => void }
  readonly children: (output: Output) => ReactNode
}

/** Whatever a query answers, shown in one way everywhere: waiting, empty, old, refused, unreachable, ready. */
export function Loaded<Output>(props: LoadedProps<Output>) {
  const { query, shape = 'cards', empty, isEmpty, elsewhere, children } = props
  switch (query.state) {
    case 'loading':
      return <Waiting shape={shape} />
    case 'unreachable':
      return (
        <Scene
          art="plug"
          artLabel="插头没插上"
          sentence="网断了，写的都在"
          words={'连上后会自动打开这一页。\n着急的话，直接打电话。'}
        >
          <Button onTap={() => void query.refresh()}>再试一次</Button>
          <CallStation />
        </Scene>
      )
    case 'refused':
      return <NotOpened refusal={query.refusal} again={() => void query.refresh()} elsewhere={elsewhere} />
    case 'stale':
    case 'ready':
      // One shape for both: what was opened or typed on the kept answer stays when the new one comes.
      return (
        <>
          {query.state === 'stale' && <Stale {...query} />}
          {isEmpty?.(query.output) === true ? empty : children(query.output)}
        </>
      )
  }
}

const SLOW_MS = 1000

interface StaleProps {
  readonly at: number
  readonly isOffline: boolean
  readonly isOurFault?: boolean
}

/** From when it is. Nothing moves under the finger for an answer that comes at once. */
function Stale(stale: StaleProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow && !stale.isOffline && stale.isOurFault !== true) return null
  return (
    <View className="pad">
      <Strip tone="stale">{staleWords(stale)}</Strip>
    </View>
  )
}

function staleWords({ at, isOffline, isOurFault = false }: StaleProps): string {
  const moment = sayMoment(at, Date.now())
  if (isOurFault) return `这是 ${moment} 的样子，新的没拿到，是我们这边的毛病，过一会儿再打开看看`
  return isOffline ? `这是 ${moment} 的样子，连上后会换成新的` : `这是 ${moment} 的样子，正在看有没有新的`
}

interface NotOpenedProps {
  readonly refusal: Refusal
  readonly again: () => void
  readonly elsewhere: LoadedProps<unknown>['elsewhere']
}

/** Not allowed looks exactly like not there. */
function NotOpened({ refusal, again, elsewhere }: NotOpenedProps) {
  if (refusal.code === 'our_fault') {
    const quote = refusal.detail?.['quote']
    return (
      <Scene
        art="ladder"
        artLabel="灯不亮了，梯子已经架好"
        sentence="这一页没打开"
        words={'是我们这边的毛病，您填的没有丢。\n再点一次，多半就好了。'}
        foot={quote === undefined ? undefined : `打电话时报这个号：${String(quote)}`}
      >
        <Button tone="primary" onTap={again}>
          再试一次
        </Button>
        <CallStation />
      </Scene>
    )
  }
  const goHome = { word: '回首页', run: () => void Taro.switchTab({ url: '/pages/home/index' }) }
  const way = elsewhere ?? goHome
  return (
    <Scene
      art="door"
      artLabel="一扇关着的门"
      sentence={refusal.code === 'not_found' ? '没有找到这件事' : '这一步走不通'}
      words={refusal.code === 'not_found' ? '可能已经撤回，\n或者不是用这个微信提的。' : refusal.message}
    >
      <Button tone="primary" onTap={way.run}>
        {way.word}
      </Button>
      <CallStation />
    </Scene>
  )
}
