import { greeting, placeInWeek } from '@shared/kernel/time'
import { closesAt } from '@shared/network/rules'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { sentenceOf } from '../../matter/sentence'
import { Art } from '../../ui/art'
import { Big } from '../../ui/big'
import { setElder } from '../../ui/elder'
import { Link } from '../../ui/link'
import { callStation } from '../../ui/phone'
import { Tap } from '../../ui/tap'
import { calledNameOf, type HomeKnows, needsHome } from './home-knows'
import './home.css'

/** One sentence, four buttons. */
export function ElderHome({ me, station, mine }: HomeKnows) {
  const now = useNow()
  const name = calledNameOf(me)
  const rows = 'output' in mine ? mine.output.items : []
  const latest = rows[0]
  return (
    <View>
      <View className="home-elder-wall">
        <View className="home-elder-hello">
          {name === undefined ? greeting(now) : `${name}，${greeting(now)}`}
        </View>
        <View className="home-elder-lamp">
          <Art name="lamp" width={84} height={105} />
        </View>
        <View className="home-elder-line" />
      </View>
      <View className="pad home-elder-body">
        {latest !== undefined && (
          <Tap className="home-elder-say" onTap={() => open(`/pages/request/index?id=${latest.id}`)}>
            <View className="cap mute">{latest.title}</View>
            {`${sentenceOf(latest, now)}。`.split(/(?<=，)/).map((clause) => (
              <View key={clause} className="home-elder-sentence">
                {clause}
              </View>
            ))}
          </Tap>
        )}
        {needsHome(me) && (
          <Big icon="pin" word="住在哪里" words="选一下社区" onTap={() => open('/pages/profile/index')} />
        )}
        <Big
          shape="red"
          icon="bubble"
          word="我要求助"
          words="点一下，选一样"
          onTap={() => open('/pages/request-new/index')}
        />
        <Big icon="phone" word="打电话" words={phoneWords(station, now)} onTap={callStation} />
        <View className="big-pair">
          <Big
            shape="tall"
            icon="page"
            word="我的事"
            words={rows.length === 0 ? '都办完了' : `${rows.length} 件在办`}
            onTap={() => open('/pages/requests/index')}
          />
          <Big
            shape="tall"
            icon="calendar"
            word="活动"
            words="看看站里"
            onTap={() => void Taro.switchTab({ url: '/pages/activities/index' })}
          />
        </View>
        <View className="home-elder-back">
          <Link onTap={() => setElder(false)}>切回普通版</Link>
        </View>
      </View>
    </View>
  )
}

function phoneWords(station: HomeKnows['station'], now: number): string {
  if (!('output' in station)) return '打给社工站'
  const { weekday, minute } = placeInWeek(now)
  return closesAt(station.output.station.openingHours, weekday, minute) === undefined
    ? '社工站，现在没开门'
    : '社工站，现在有人接'
}
