import { View } from '@tarojs/components'
import { Icon } from './icon'
import { spoken } from './spoken'
import './strip.css'

interface StripProps {
  /** off: no connection. stale: as it was some time ago. */
  readonly tone: 'off' | 'stale'
  readonly children: string
}

export function Strip({ tone, children }: StripProps) {
  return (
    <View className={`strip strip-${tone}`} {...spoken({ role: 'status' })}>
      <Icon name={tone === 'off' ? 'offline' : 'clock'} size="s" />
      <View className="grow">{children}</View>
    </View>
  )
}
