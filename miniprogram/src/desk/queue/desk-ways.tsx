import { getMe } from '@shared/people/contract'
import { ScrollView, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { ways } from './ways'

/** The ways this person may go from the desk. */
export function useDeskWays() {
  const me = useQuery(getMe, {})
  const held = 'output' in me ? me.output.roles : []
  return ways.filter(({ roles }) => roles === undefined || roles.some((role) => held.includes(role)))
}

/** On the phone: words with their icon, in one row that can be pushed aside. */
export function DeskWays() {
  return (
    <ScrollView scrollX className="desk-ways">
      <View className="desk-ways-row">
        {useDeskWays().map(({ word, icon, url }) => (
          <Tap key={url} className="desk-way" role="link" onTap={() => void Taro.navigateTo({ url })}>
            <Icon name={icon} size="s" />
            {word}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
