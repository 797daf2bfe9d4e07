import { dayPartWords, dayParts, type FreeTime, weekdayWord, weekdays } from '@shared/volunteers/free-times'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { Field } from '../ui/field'
import { Icon } from '../ui/icon'
import { spoken } from '../ui/spoken'
import { Tap } from '../ui/tap'
import './free-times-field.css'

interface FreeTimesFieldProps {
  readonly label: string
  readonly extra?: string
  readonly values: readonly FreeTime[]
  readonly onChange: (values: FreeTime[]) => void
}

/** The week as a table: a day is a line, a part of it a cell that is put in and taken out by a tap. */
export function FreeTimesField({ label, extra, values, onChange }: FreeTimesFieldProps) {
  const toggle = (time: FreeTime, isOn: boolean) =>
    onChange(isOn ? values.filter((one) => one !== time) : [...values, time])
  return (
    <Field label={label} extra={extra}>
      <View className="week" {...spoken({ role: 'list', label })}>
        <View />
        {dayParts.map((part) => (
          <View key={part} className="cap hint week-part">
            {dayPartWords[part]}
          </View>
        ))}
        {weekdays.map((day) => (
          <Fragment key={day}>
            <View className="small week-day">{weekdayWord(day)}</View>
            {dayParts.map((part) => {
              const time: FreeTime = `${day}.${part}`
              const isOn = values.includes(time)
              return (
                <Tap
                  key={part}
                  className={`week-cell ${isOn ? 'is-on' : ''}`}
                  role="checkbox"
                  label={`${weekdayWord(day)}${dayPartWords[part]}`}
                  isChecked={isOn}
                  onTap={() => toggle(time, isOn)}
                >
                  {isOn && <Icon name="check" />}
                </Tap>
              )
            })}
          </Fragment>
        ))}
      </View>
    </Field>
  )
}
