import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './columns.css'

interface ColumnsProps {
  /** Room between the parts on the phone, where they bring none themselves. */
  readonly isStack?: boolean
  readonly children: ReactNode
}

/** The parts of one matter: one below the other on the phone, side by side at a desk. */
export function Columns({ isStack = false, children }: ColumnsProps) {
  return <View className={isStack ? 'pad stack columns' : 'pad columns'}>{children}</View>
}
