import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from './spoken'
import './field.css'

interface FieldProps {
  readonly label: string
  /** Beside the label, quieter: 可不拍，最多 3 张. */
  readonly extra?: string | undefined
  /** At the right: a link, or that we filled it in. */
  readonly aside?: ReactNode
  /** What is to be changed, as a sentence: 手机号是 11 位，这里少了 1 位。 */
  readonly wrong?: string | undefined
  readonly hint?: string | undefined
  /** The first question of a page. */
  readonly isMain?: boolean
  readonly children: ReactNode
}

/** A question and its answer. */
export function Field({ label, extra, aside, wrong, hint, isMain = false, children }: FieldProps) {
  return (
    <View className={`field ${wrong === undefined ? '' : 'is-wrong'}`}>
      <View className="field-label">
        <View className={isMain ? 'h2' : 'h3'}>
          {label}
          {extra !== undefined && <View className="field-extra">{extra}</View>}
        </View>
        {typeof aside === 'string' ? <View className="cap hint">{aside}</View> : aside}
      </View>
      {children}
      {wrong !== undefined && (
        <View className="field-wrong small" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      )}
      {hint !== undefined && <View className="field-hint cap hint">{hint}</View>}
    </View>
  )
}
