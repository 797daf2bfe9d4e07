import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from './tap'
import './card.css'

interface CardProps {
  /** A card that leads somewhere is tapped as a whole. */
  readonly onTap?: (() => void) | undefined
  readonly label?: string
  /** `list`: rows inside bring their own height (`Rows`). */
  readonly fit?: 'roomy' | 'list'
  readonly children: ReactNode
}

export function Card({ onTap, label, fit = 'roomy', children }: CardProps) {
  const className = `card card-${fit}`
  if (onTap === undefined) return <View className={className}>{children}</View>
  return (
    <Tap className={className} label={label} onTap={onTap}>
      {children}
    </Tap>
  )
}
