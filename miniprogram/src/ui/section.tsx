import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from './spoken'
import './section.css'

interface SectionProps {
  readonly title: string
  /** At the right of the title: a link, a chip. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its own title. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <View className="h2" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        {aside}
      </View>
      {children}
    </View>
  )
}
