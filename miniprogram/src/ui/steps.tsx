import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import { spoken } from './spoken'
import './steps.css'

/** What is to be done, one after another: 1, 2, 3. */
export function Steps({ children }: { readonly children: ReactNode }) {
  return (
    <View className="steps" {...spoken({ role: 'list' })}>
      {Children.toArray(children).map((step, at) => (
        <View key={at} className="step" {...spoken({ role: 'listitem' })}>
          <View className="step-number num">{at + 1}</View>
          <View className="grow">{step}</View>
        </View>
      ))}
    </View>
  )
}

interface StepWordsProps {
  /** Words, or a plate. */
  readonly title: ReactNode
  readonly hint?: string | undefined
  /** At the right: 导航. */
  readonly aside?: ReactNode
}

export function StepWords({ title, hint, aside }: StepWordsProps) {
  return (
    <View className="row between top">
      <View className="grow">
        {typeof title === 'string' ? (
          <View className="step-title">{title}</View>
        ) : (
          <View className="row">{title}</View>
        )}
        {hint !== undefined && <View className="cap hint step-hint">{hint}</View>}
      </View>
      {aside}
    </View>
  )
}
