import { greeting } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { Art } from '../../ui/art'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { setElder } from '../../ui/elder'
import { Icon, type IconName } from '../../ui/icon'
import { callStation } from '../../ui/phone'
import { Tap } from '../../ui/tap'
import { calledNameOf, type HomeKnows, needsHome } from './home-knows'
import { MyMatters } from './my-matters'
import { StationCard } from './station-card'
import './home.css'

const ways = [
  ['car', '叫车', '/pages/request-new/index?kind=transport'],
  ['alert', '报隐患', '/pages/report/index'],
  ['bag', '帮跑腿', '/pages/errands/index'],
] as const satisfies readonly (readonly [IconName, string, string])[]

export function NormalHome({ me, station, mine }: HomeKnows) {
  const name = calledNameOf(me)
  const hello = greeting(useNow())
  return (
    <View>
      <View className="home-wall">
        <Art
          name="stairwell"
          width={375}
          height={300}
          label="楼道里，门口的灯亮着，门把手上挂着一袋菜，墙上挂着红马甲"
        />
        <View className="home-words">
          <View className="small mute">{name === undefined ? hello : `${name}，${hello}`}</View>
          <View className="home-sentence">有事喊一声，</View>
          <View className="home-sentence">灯就亮</View>
        </View>
        <View className="home-elder-switch">
          <Button size="small" icon="letters" onTap={() => setElder(true)}>
            长辈版
          </Button>
        </View>
      </View>
      <View className="pad home-body">
        <Tap className="home-ask" onTap={() => open('/pages/request-new/index')}>
          <Icon name="bubble" size="l" />
          <View className="grow">
            <View className="home-ask-word">提需求</View>
            <View className="small">写几个字，或者拍张照</View>
          </View>
          <Icon name="forward" />
        </Tap>
        <View className="home-ways">
          <Tap className="home-way" onTap={callStation}>
            <Icon name="phone" />
            打电话
          </Tap>
          {ways.map(([icon, word, url]) => (
            <Tap key={url} className="home-way" onTap={() => open(url)}>
              <Icon name={icon} />
              {word}
            </Tap>
          ))}
        </View>
        <DeskWay me={me} />
        <CommitteeWay me={me} />
        <FiguresWay me={me} />
        <PartnerWay me={me} />
        {needsHome(me) && <WhereDoYouLive />}
        <MyMatters mine={mine} />
        <StationCard station={station} />
      </View>
    </View>
  )
}

/** For those who work at a station. */
function DeskWay({ me }: Pick<HomeKnows, 'me'>) {
  const roles = 'output' in me ? me.output.roles : []
  if (!roles.includes('worker') && !roles.includes('head')) return null
  return (
    <View className="home-desk">
      <Card label="打开工作台" onTap={() => open('/desk/queue/index')}>
        <View className="row between">
          <View className="row">
            <Icon name="desk" />
            <View className="h3">工作台</View>
          </View>
          <Icon name="forward" />
        </View>
      </Card>
    </View>
  )
}

/** For the residents' committee: filing for a neighbour. */
function CommitteeWay({ me }: Pick<HomeKnows, 'me'>) {
  const roles = 'output' in me ? me.output.roles : []
  if (!roles.includes('committee')) return null
  return (
    <View className="home-desk">
      <Card label="替居民代办" onTap={() => open('/pages/request-new/index?as=committee')}>
        <View className="row between">
          <View className="row">
            <Icon name="people" />
            <View className="h3">替居民代办</View>
          </View>
          <Icon name="forward" />
        </View>
      </Card>
    </View>
  )
}

/** For those who see to an area and have no desk. */
function FiguresWay({ me }: Pick<HomeKnows, 'me'>) {
  const roles = 'output' in me ? me.output.roles : []
  if (!roles.includes('supervisor')) return null
  return (
    <View className="home-desk">
      <Card label="各站的数字" onTap={() => open('/desk/figures/index')}>
        <View className="row between">
          <View className="row">
            <Icon name="page" />
            <View className="h3">各站的数字</View>
          </View>
          <Icon name="forward" />
        </View>
      </Card>
    </View>
  )
}

/** For those who work along with a station: what it passed on to them. */
function PartnerWay({ me }: Pick<HomeKnows, 'me'>) {
  const roles = 'output' in me ? me.output.roles : []
  if (!roles.includes('partner')) return null
  return (
    <View className="home-desk">
      <Card label="转给您的事" onTap={() => open('/desk/referrals/index')}>
        <View className="row between">
          <View className="row">
            <Icon name="handover" />
            <View className="h3">转给您的事</View>
          </View>
          <Icon name="forward" />
        </View>
      </Card>
    </View>
  )
}

function WhereDoYouLive() {
  return (
    <View className="home-desk">
      <Card>
        <View className="stack">
          <View className="h3">您住在哪个社区？</View>
          <View className="small mute">选一下，就知道哪个社工站管您这一片。</View>
          <Button onTap={() => open('/pages/profile/index')}>选一下</Button>
        </View>
      </Card>
    </View>
  )
}
