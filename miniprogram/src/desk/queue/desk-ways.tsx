import { getMe } from '@shared/people/contract'
import { View } from '@tarojs/components'
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

/** On the phone: words with their icon, several in a row. */
export function DeskWays() {
  return (
    <View className="desk-ways">
      {useDeskWays().map(({ word, icon, url }) => (
        <Tap key={url} className="desk-way" role="link" onTap={() => void Taro.navigateTo({ url })}>
          <Icon name={icon} size="s" />
          {word}
        </Tap>
      ))}
    </View>
  )
}
