import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import './note.css'

type NoteTone = 'privacy' | 'warn' | 'danger' | 'ok'

const glyphs: Record<NoteTone, IconName> = { privacy: 'lock', warn: 'clock', danger: 'alert', ok: 'check' }

interface NoteProps {
  readonly tone?: NoteTone
  readonly icon?: IconName
  readonly children: ReactNode
}

/** One sentence where it matters: who can see what, what to mind. */
export function Note({ tone = 'privacy', icon = glyphs[tone], children }: NoteProps) {
  return (
    <View className={`note note-${tone}`}>
      <Icon name={icon} size="s" />
      <View className="grow">{children}</View>
    </View>
  )
}
