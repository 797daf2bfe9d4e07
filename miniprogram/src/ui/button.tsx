import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './button.css'

interface ButtonProps {
  /** primary: the next step, one on a screen. ok: confirms. dark: closes. line: the rest. quiet: a link. */
  readonly tone?: 'primary' | 'ok' | 'dark' | 'line' | 'quiet'
  /** `small` inside cards and rows; as wide as its words unless `isGrowing`. */
  readonly size?: 'large' | 'small'
  readonly icon?: IconName
  readonly isGrowing?: boolean
  /** While it runs: the word changes, a tap does nothing. 正在交… */
  readonly busyWord?: string | undefined
  /** Why it cannot be tapped now; stands under it. */
  readonly blockedBecause?: string | undefined
  /** Needed where an icon stands alone. */
  readonly label?: string
  readonly onTap: () => void
  readonly children?: ReactNode
}

export function Button(props: ButtonProps) {
  const {
    tone = 'line',
    size = 'large',
    icon,
    isGrowing = false,
    busyWord,
    blockedBecause,
    label,
    onTap,
    children,
  } = props
  const isResting = busyWord !== undefined || blockedBecause !== undefined
  const classes = [
    'btn',
    `btn-${tone}`,
    `btn-${size}`,
    isGrowing ? 'grow' : '',
    blockedBecause === undefined ? '' : 'btn-blocked',
  ]
  const button = (
    <Tap className={classes.join(' ')} label={label} isDisabled={isResting} onTap={onTap}>
      {icon !== undefined && busyWord === undefined && (
        <Icon name={icon} size={size === 'small' && children !== undefined ? 's' : 'm'} />
      )}
      {(busyWord ?? children) !== undefined && <View className="btn-words">{busyWord ?? children}</View>}
    </Tap>
  )
  if (blockedBecause === undefined) return button
  return (
    <View className={isGrowing ? 'grow' : ''}>
      {button}
      <View className="btn-because cap mute">{blockedBecause}</View>
    </View>
  )
}
