import { useState } from 'react'
import type { Commanded } from '../call/use-command'
import { Field } from '../ui/field'
import { Options } from '../ui/options'
import { Sheet } from '../ui/sheet'
import { Send } from './send'

interface ChoiceSheetProps<Input extends object, Output> {
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
export function ChoiceSheet<Input extends object, Output>(props: ChoiceSheetProps<Input, Output>) {
  const { title, words, label, unit, now, word, set, toInput, onClose } = props
  const [picked, setPicked] = useState<string>()
  const chosen = picked ?? String(now)
  const choices = [...new Set([...props.choices, now])].sort((a, b) => a - b)
  return (
    <Sheet title={title} words={words} onClose={onClose}>
      <Field label={label}>
        <Options
          label={label}
          options={choices.map((value) => ({ value: String(value), word: `${String(value)} ${unit}` }))}
          value={chosen}
          onChange={setPicked}
        />
      </Field>
      <Send command={set} word={word} busyWord="正在记…" input={toInput(Number(chosen))} />
    </Sheet>
  )
}
