import type { Way } from '@shared/attendances/views'
import { wayWords } from '@shared/attendances/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'

interface CodeFieldProps {
  readonly way: Way
  /** Why nothing can be sent: nobody is chosen. */
  readonly blockedBecause: string | undefined
  readonly isBusy: boolean
  /** The only step of this page, or one beside the camera. */
  readonly isMain: boolean
  readonly onCode: (code: string, seenAt: number) => void
}

/** The six digits from the organiser's screen. The moment is that of the sixth digit: sent whenever there is signal. */
export function CodeField({ way, blockedBecause, isBusy, isMain, onCode }: CodeFieldProps) {
  const [digits, setDigits] = useState('')
  const [seenAt, setSeenAt] = useState(0)
  const change = (text: string) => {
    setDigits(text)
    setSeenAt(Date.now())
  }
  const isWhole = /^\d{6}$/.test(digits)
  return (
    <View className="stack">
      <Field label="屏幕上的 6 位数字" hint="带队的人手机上看得到，半分钟换一次">
        <TextInput label="屏幕上的 6 位数字" kind="phone" max={6} value={digits} onChange={change} />
      </Field>
      <Button
        tone={isMain ? 'primary' : 'line'}
        icon="check"
        busyWord={isBusy ? '正在送…' : undefined}
        blockedBecause={blockedBecause ?? (isWhole ? undefined : '先输 6 位数字')}
        onTap={() => {
          onCode(digits, seenAt)
          setDigits('')
        }}
      >
        {wayWords[way]}
      </Button>
    </View>
  )
}
