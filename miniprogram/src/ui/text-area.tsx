import { Textarea, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { spoken } from './spoken'
import './field.css'
import './text-area.css'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly max: number
  readonly placeholder?: string
  /** At the foot, beside the count. */
  readonly aside?: ReactNode
}

/** A few sentences, with the count of what may still be written. */
export function TextArea({ label, value, onChange, max, placeholder = '', aside }: TextAreaProps) {
  const [isFocused, setFocused] = useState(false)
  return (
    <View className={`box text-area ${isFocused ? 'is-focused' : ''}`}>
      <Textarea
        className="text-area-words"
        value={value}
        maxlength={max}
        autoHeight
        placeholder={placeholder}
        placeholderClass="box-blank"
        cursorSpacing={48}
        showConfirmBar={false}
        onInput={({ detail }) => onChange(detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...spoken({ label })}
      />
      <View className="text-area-foot">
        <View className="cap hint num">{`${value.length} / ${max} 字`}</View>
        {aside}
      </View>
    </View>
  )
}
