import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Avatar } from './avatar'
import { Icon } from './icon'
import './talk.css'

interface BubbleProps {
  /** How the person is called; her first character stands beside it. */
  readonly name: string
  readonly side: 'mine' | 'theirs'
  readonly when?: string
  readonly children: ReactNode
}

/** Something said. */
export function Bubble({ name, side, when, children }: BubbleProps) {
  return (
    <View className={`talk talk-${side}`}>
      <Avatar name={name} size="s" />
      <View className="talk-said">
        <View className="talk-bubble">{children}</View>
        {when !== undefined && <View className="talk-when cap hint num">{when}</View>}
      </View>
    </View>
  )
}

/** Among colleagues: dashed, with a lock, so that nobody takes it for something the resident sees. */
export function InnerNote({ name, when, children }: Omit<BubbleProps, 'side'>) {
  return (
    <View className="talk-note">
      <View className="talk-note-head cap">
        <Icon name="lock" size="s" />
        {`内部便签，居民看不到 · ${name}`}
        {when !== undefined && <View className="talk-note-when num">{when}</View>}
      </View>
      {children}
    </View>
  )
}
