import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import './chip.css'

/** wait: for somebody. on: somebody is on it. you: your turn. ok: done. over: withdrawn, ended. info: a fact. */
export type ChipTone = 'wait' | 'on' | 'you' | 'ok' | 'over' | 'danger' | 'info'

const glyphs: Record<ChipTone, IconName> = {
  wait: 'shade',
  on: 'lamp',
  you: 'bubble',
  ok: 'door',
  over: 'undo',
  danger: 'alert',
  info: 'clock',
}

interface ChipProps {
  readonly tone: ChipTone
  /** Another glyph than the usual one of this state. */
  readonly icon?: IconName
  readonly children: string
}

/** A state: glyph, word and colour together, never colour alone. */
export function Chip({ tone, icon = glyphs[tone], children }: ChipProps) {
  return (
    <View className={`chip chip-${tone}`}>
      <Icon name={icon} size="s" />
      {children}
    </View>
  )
}
