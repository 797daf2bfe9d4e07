import { ScrollView, View } from '@tarojs/components'
import { spoken } from './spoken'
import { Tap } from './tap'
import './parts.css'

interface PartsProps<Value extends string> {
  /** The question, for those who hear it. */
  readonly label: string
  readonly parts: readonly { readonly value: Value; readonly word: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Which part of a list is shown: one line, moved sideways where it is longer than the screen. */
export function Parts<Value extends string>({ label, parts, value, onChange }: PartsProps<Value>) {
  return (
    <ScrollView scrollX className="parts" {...spoken({ role: 'radiogroup', label })}>
      <View className="parts-row">
        {parts.map((part) => (
          <Tap
            key={part.value}
            className={`part ${part.value === value ? 'is-on' : ''}`}
            role="radio"
            isChecked={part.value === value}
            onTap={() => onChange(part.value)}
          >
            {part.word}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
