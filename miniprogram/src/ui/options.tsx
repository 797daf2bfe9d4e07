import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './options.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly word: string
  readonly icon?: IconName
}

interface OptionsProps<Value extends string> {
  /** The question, for those who hear it. */
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly columns?: 1 | 2 | 3 | 4
}

/** One of several. What is chosen has a thick border and a black corner with a check. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const { label, options, value, onChange, columns = 3 } = props
  return (
    <View className={`options options-${columns}`} {...spoken({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Tap
          key={option.value}
          className={`option ${option.icon === undefined ? '' : 'has-icon'} ${option.value === value ? 'is-on' : ''}`}
          role="radio"
          label={option.word}
          isChecked={option.value === value}
          onTap={() => onChange(option.value)}
        >
          {option.icon !== undefined && <Icon name={option.icon} />}
          <View className="option-word">{option.word}</View>
          {option.value === value && (
            <View className="option-corner">
              <Icon name="check" size="s" />
            </View>
          )}
        </Tap>
      ))}
    </View>
  )
}
