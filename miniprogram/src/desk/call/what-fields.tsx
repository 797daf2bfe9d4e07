import { kinds, lines, urgencies, WORDS_MAX } from '@shared/requests/model'
import { lineWords } from '@shared/requests/call-words'
import { kindWords, urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { Options } from '../../ui/options'
import { Tap } from '../../ui/tap'
import { TextArea } from '../../ui/text-area'
import { kindOf } from './draft'
import type { CallForm } from './use-call-form'

const lineOptions = lines.map((value) => ({ value, word: lineWords[value] }))
const kindOptions = kinds.map((value) => ({ value, word: kindWords[value] }))
const urgencyOptions = urgencies.map((value) => ({ value, word: urgencyWords[value] }))

export function LineField({ form: { call, change } }: { readonly form: CallForm }) {
  return (
    <Field label="哪条线">
      <Options label="哪条线" options={lineOptions} value={call.line} onChange={(line) => change({ line })} />
    </Field>
  )
}

/** What it is about and how urgent; danger comes before everything. */
export function WhatFields({ form: { call, change } }: { readonly form: CallForm }) {
  const kind = kindOf(call)
  return (
    <>
      <Field label="什么事" isMain>
        <TextArea
          label="什么事"
          value={call.words}
          max={WORDS_MAX}
          placeholder="一句就行，比如：客厅的灯坏了，一个人在家"
          onChange={(words) => change({ words })}
        />
      </Field>
      <Tap
        className={`call-crisis ${call.isCrisis ? 'is-on' : ''}`}
        role="checkbox"
        label="有人可能有危险"
        isChecked={call.isCrisis}
        onTap={() => change({ isCrisis: !call.isCrisis })}
      >
        <Icon name="alert" />
        <View className="grow">
          <View className="strong">有人可能有危险</View>
          <View className="cap">
            {call.isCrisis ? '存了就排在最前面，站长和值班群马上知道' : '轻生、受伤、走失、被打，点这里'}
          </View>
        </View>
        {call.isCrisis && <Icon name="check" />}
      </Tap>
      <Field
        label="是哪一类"
        aside={call.kind === undefined && kind !== undefined ? '按写的先选好了，不对就改' : undefined}
      >
        <Options
          label="是哪一类"
          options={kindOptions}
          value={kind}
          onChange={(chosen) => change({ kind: chosen })}
        />
      </Field>
      {!call.isCrisis && (
        <Field label="多急">
          <Options
            label="多急"
            columns={4}
            options={urgencyOptions}
            value={call.urgency}
            onChange={(urgency) => change({ urgency })}
          />
        </Field>
      )}
    </>
  )
}
