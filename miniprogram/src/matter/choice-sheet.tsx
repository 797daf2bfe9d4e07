import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Commanded } from '../call/use-command'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Note } from '../ui/note'
import { Options } from '../ui/options'
import { Refused } from '../ui/refused'
import { Sheet } from '../ui/sheet'

interface ChoiceSheetProps<Input, Output> {
  readonly title: string
  readonly words: string
  /** What is chosen: 帮多久算 1 分. */
  readonly label: string
  readonly choices: readonly number[]
  /** 分钟, 天 */
  readonly unit: string
  readonly now: number
  /** 照这个算 */
  readonly word: string
  readonly set: Commanded<Input, Output>
  readonly toInput: (chosen: number) => Input
  readonly onClose: () => void
}

/** One number of the station's settings, out of a few that make sense. What is set now is among them. */
export function ChoiceSheet<Input, Output>(props: ChoiceSheetProps<Input, Output>) {
  const { title, words, label, unit, now, word, set, toInput, onClose } = props
  const [chosen, setChosen] = useState(String(now))
  const choices = [...new Set([...props.choices, now])].sort((a, b) => a - b)
  return (
    <Sheet title={title} words={words} onClose={onClose}>
      <Field label={label}>
        <Options
          label={label}
          options={choices.map((value) => ({ value: String(value), word: `${String(value)} ${unit}` }))}
          value={chosen}
          onChange={setChosen}
        />
      </Field>
      <View className="stack">
        <Refused refusal={set.refusal} />
        {set.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={set.isBusy ? '正在记…' : undefined}
          onTap={() => void set.run(toInput(Number(chosen)))}
        >
          {word}
        </Button>
      </View>
    </Sheet>
  )
}
