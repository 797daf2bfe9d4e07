import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { Option } from './options'
import { spoken } from './spoken'
import { Tap } from './tap'
import './options.css'

interface SeveralProps<Value extends string> {
  /** The question, for those who hear it. */
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly values: readonly Value[]
  readonly onChange: (values: Value[]) => void
  readonly columns?: 1 | 2 | 3
}

/** Any number of several: each is put in and taken out by a tap. */
export function Several<Value extends string>(props: SeveralProps<Value>) {
  const { label, options, values, onChange, columns = 2 } = props
  const toggle = (value: Value, isOn: boolean) =>
    onChange(isOn ? values.filter((one) => one !== value) : [...values, value])
  return (
    <View className={`options options-${columns}`} {...spoken({ role: 'list', label })}>
      {options.map(({ value, word, icon }) => {
        const isOn = values.includes(value)
        return (
          <Tap
            key={value}
            className={`option ${icon === undefined ? '' : 'has-icon'} ${isOn ? 'is-on' : ''}`}
            role="checkbox"
            label={word}
            isChecked={isOn}
            onTap={() => toggle(value, isOn)}
          >
            {icon !== undefined && <Icon name={icon} />}
            <View className="option-word">{word}</View>
            {isOn && (
              <View className="option-corner">
                <Icon name="check" size="s" />
              </View>
            )}
          </Tap>
        )
      })}
    </View>
  )
}
