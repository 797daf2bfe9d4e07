import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from './spoken'
import './field.css'

interface TextInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Which keyboard comes up; `money` has digits and a point. */
  readonly kind?: 'text' | 'phone' | 'money'
  readonly max?: number
  /** The key of the phone's keyboard that ends it. */
  readonly onConfirm?: () => void
}

const keyboards = { text: 'text', phone: 'number', money: 'digit' } as const

/** One line of writing. */
export function TextInput({
  label,
  value,
  onChange,
  placeholder = '',
  kind = 'text',
  max = 40,
  onConfirm,
}: TextInputProps) {
  const [isFocused, setFocused] = useState(false)
  return (
    <View className={`box grow ${isFocused ? 'is-focused' : ''}`}>
      <Input
        className="box-input"
        type={keyboards[kind]}
        value={value}
        maxlength={max}
        placeholder={placeholder}
        placeholderClass="box-blank"
        cursorSpacing={24}
        onInput={({ detail }) => onChange(detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onConfirm={() => onConfirm?.()}
        {...spoken({ label })}
      />
    </View>
  )
}
