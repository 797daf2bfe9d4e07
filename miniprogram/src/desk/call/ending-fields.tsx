import { outcomeWords } from '@shared/requests/call-words'
import { CallOutcome, WORDS_MAX } from '@shared/requests/model'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { CallForm } from './use-call-form'

const options = CallOutcome.options.map((value) => ({ value, word: outcomeWords[value] }))

/** How the call ended, and a word to colleagues. */
export function EndingFields({ form: { call, change } }: { readonly form: CallForm }) {
  return (
    <>
      <Field label="这通电话">
        <Options
          label="这通电话"
          options={options}
          value={call.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </Field>
      {call.outcome !== 'filed' && (
        <Field label="跟她说了什么">
          <TextArea
            label="跟她说了什么"
            value={call.said}
            max={WORDS_MAX}
            placeholder="一句就行，下次谁接都接得上话"
            onChange={(said) => change({ said })}
          />
        </Field>
      )}
      <Field label="内部便签" extra="可不填，居民看不到">
        <TextInput
          label="内部便签"
          max={WORDS_MAX}
          value={call.note}
          placeholder="比如：声音发抖，多听她说"
          onChange={(note) => change({ note })}
        />
      </Field>
    </>
  )
}
