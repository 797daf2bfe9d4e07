import { drawings, rewardKinds, TITLE_MAX, WORDS_MAX } from '@shared/rewards/model'
import { drawingWords, rewardKindWords } from '@shared/rewards/words'
import { rewardIcons } from '../../matter/reward-icons'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { RewardDraft } from './new-reward'

const kinds = rewardKinds.map((value) => ({ value, word: rewardKindWords[value] }))
const pictures = drawings.map((value) => ({ value, word: drawingWords[value], icon: rewardIcons[value] }))

/** What it is, what it costs, how many there are. */
export function WhatFields({ draft: { value, change } }: { readonly draft: RewardDraft }) {
  return (
    <>
      <Field label="叫什么" isMain>
        <TextInput
          label="叫什么"
          value={value.title}
          max={TITLE_MAX}
          placeholder="比如 雨伞"
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label="是什么">
        <Options
          label="是什么"
          columns={2}
          options={kinds}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field label="画成什么">
        <Options
          label="画成什么"
          columns={4}
          options={pictures}
          value={value.drawing}
          onChange={(drawing) => change({ drawing })}
        />
      </Field>
      <Field label="什么样的">
        <TextArea
          label="什么样的"
          value={value.words}
          max={WORDS_MAX}
          placeholder="比如：长柄，能遮两个人"
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label="要多少分">
        <TextInput
          label="要多少分"
          kind="phone"
          value={value.points}
          max={5}
          onChange={(points) => change({ points })}
        />
      </Field>
      <Field label="有几件">
        <TextInput
          label="有几件"
          kind="phone"
          value={value.pieces}
          max={3}
          onChange={(pieces) => change({ pieces })}
        />
      </Field>
    </>
  )
}
