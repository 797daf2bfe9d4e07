import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { Art } from '../../ui/art'
import { Icon } from '../../ui/icon'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import { useDeskWays } from '../queue/desk-ways'
import type { Way } from '../queue/ways'
import './rail.css'

const queue: Way = { word: '需求', icon: 'page', url: '/desk/queue/index', also: ['request'] }

/** The parts of the desk, under the red vest; the one this page belongs to is marked. */
export function Rail() {
  const here = useRouter().path.split('?')[0] ?? ''
  const stands = (way: Way) => [way.url, ...(way.also ?? []).map((page) => `/desk/${page}/index`)]
  return (
    <View className="rail">
      <Art name="vest" width={40} height={52} />
      {[queue, ...useDeskWays()].map((way) => {
        const isHere = stands(way).includes(here)
        return (
          <Tap
            key={way.url}
            className={isHere ? 'rail-way is-on' : 'rail-way'}
            role="link"
            label={isHere ? `${way.word}，现在在这里` : undefined}
            onTap={() => go(here, way.url)}
          >
            <Icon name={way.icon} />
            {way.word}
          </Tap>
        )
      })}
      <View className="grow" {...spoken({ isHidden: true })} />
      <Tap className="rail-way" role="link" onTap={() => void Taro.switchTab({ url: '/pages/home/index' })}>
        <Icon name="home" />
        首页
      </Tap>
    </View>
  )
}

/** From part to part, so that the way back always leads to where the desk was opened. */
function go(here: string, url: string): void {
  if (here !== url) void Taro.redirectTo({ url })
}
