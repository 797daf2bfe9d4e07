import { greeting } from '@shared/kernel/time'
import type { Role } from '@shared/people/policy'
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
import { FundCard } from './fund-card'
import { calledNameOf, type HomeKnows, needsHome } from './home-knows'
import { MyMatters } from './my-matters'
import { StationCard } from './station-card'
import { ThisWeek } from './this-week'
import { WishesCard } from './wishes-card'
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
        <RoleWays me={me} />
        {needsHome(me) && <WhereDoYouLive />}
        <MyMatters mine={mine} />
        <StationCard station={station} />
        <ThisWeek />
        <WishesCard />
        <FundCard />
      </View>
    </View>
  )
}

/** What a post adds to the home page. */
const roleWays = [
  { roles: ['worker', 'head'], icon: 'desk', word: '工作台', label: '打开工作台', url: '/desk/queue/index' },
  { roles: ['committee'], icon: 'people', word: '替居民代办', url: '/pages/request-new/index?as=committee' },
  { roles: ['supervisor'], icon: 'page', word: '各站的数字', url: '/desk/figures/index' },
  { roles: ['partner'], icon: 'handover', word: '转给您的事', url: '/desk/referrals/index' },
] as const satisfies readonly {
  readonly roles: readonly Role[]
  readonly icon: IconName
  readonly word: string
  readonly label?: string
  readonly url: string
}[]

/** For those who do more here than ask. */
function RoleWays({ me }: Pick<HomeKnows, 'me'>) {
  const held: readonly Role[] = 'output' in me ? me.output.roles : []
  return roleWays
    .filter(({ roles }) => roles.some((role) => held.includes(role)))
    .map(({ icon, word, url, ...way }) => (
      <View key={url} className="home-desk">
        <Card label={'label' in way ? way.label : word} onTap={() => open(url)}>
          <View className="row between">
            <View className="row">
              <Icon name={icon} />
              <View className="h3">{word}</View>
            </View>
            <Icon name="forward" />
          </View>
        </Card>
      </View>
    ))
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
