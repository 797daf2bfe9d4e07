import { sayYuan } from '@shared/kernel/money'
import { audiences, PSEUDONYM_MAX, seenHow, TITLE_MAX, wishDrawings, WORDS_MAX } from '@shared/wishes/model'
import { audienceWords, seenWords, wishDrawingWords } from '@shared/wishes/words'
import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { DrawingChoice } from './drawing-choice'
import type { Publishing } from './verify-draft'

const seen = seenHow.map((value) => ({
  value,
  word: seenWords[value].replace('社工', '').replace('核实', ''),
}))
const audience = audiences.map((value) => ({ value, word: audienceWords[value] }))
const drawings = wishDrawings.map((value) => ({ value, word: wishDrawingWords[value] }))

interface PublishFieldsProps {
  readonly draft: Draft<Publishing>
  readonly limitFen: number
}

/** How it was seen, and what everybody will read. */
export function PublishFields({ draft: { value, change }, limitFen }: PublishFieldsProps) {
  return (
    <>
      <Field label="怎么核实的">
        <Options
          label="怎么核实的"
          options={seen}
          value={value.seen}
          onChange={(how) => change({ seen: how })}
        />
      </Field>
      <Field label="是什么">
        <TextInput
          label="是什么"
          value={value.title}
          max={TITLE_MAX}
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label="什么样的" hint="去掉看得出是谁的话">
        <TextArea
          label="什么样的"
          value={value.words}
          max={WORDS_MAX}
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label="画成什么">
        <DrawingChoice
          drawings={drawings}
          value={value.drawing}
          onChange={(drawing) => change({ drawing })}
        />
      </Field>
      <Field label="给谁的">
        <Options
          label="给谁的"
          columns={2}
          options={audience}
          value={value.audience}
          onChange={(chosen) => change({ audience: chosen })}
        />
      </Field>
      <Field label="化名">
        <TextInput
          label="化名"
          value={value.pseudonym}
          max={PSEUDONYM_MAX}
          placeholder="比如 小杨树"
          onChange={(pseudonym) => change({ pseudonym })}
        />
      </Field>
      <Field label="最多多少钱" extra={`上限 ${sayYuan(limitFen)}`}>
        <TextInput
          label="最多多少钱"
          kind="money"
          value={value.cap}
          max={7}
          placeholder="元"
          onChange={(cap) => change({ cap })}
        />
      </Field>
    </>
  )
}
