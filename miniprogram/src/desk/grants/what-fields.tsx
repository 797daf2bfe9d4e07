import { Audience } from '@shared/funds/codes'
import { grantKinds } from '@shared/grants/model'
import { audienceWords, grantKindWords } from '@shared/grants/words'
import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { AskedDraft } from './ask-draft'

const audiences = Audience.options.map((value) => ({ value, word: audienceWords[value] }))
const kinds = grantKinds.map((value) => ({ value, word: grantKindWords[value] }))

/** What, for whom in general, why, and what everybody may read of it. */
export function WhatFields({ draft: { value, change } }: { readonly draft: Draft<AskedDraft> }) {
  return (
    <>
      <Field label="给谁" isMain>
        <Options
          label="给谁"
          options={audiences}
          value={value.audience}
          onChange={(audience) => change({ audience, earmark: '' })}
        />
      </Field>
      <Field label="哪一类" hint="使用规则先按这一类写好，交之前都能改">
        <Options label="哪一类" options={kinds} value={value.kind} onChange={(kind) => change({ kind })} />
      </Field>
      <Field label="要买什么">
        <TextInput
          label="要买什么"
          value={value.title}
          max={20}
          placeholder="比如 学习平板一台"
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label="为什么需要" hint="站里的同事看得到">
        <TextArea
          label="为什么需要"
          value={value.reason}
          max={300}
          placeholder="比如：家里只有一部手机，妈妈上班带走，孩子上不了网课"
          onChange={(reason) => change({ reason })}
        />
      </Field>
      <Field label="公示上怎么说" hint="人人看得到，不写名字、电话、住处">
        <TextInput
          label="公示上怎么说"
          value={value.summary}
          max={40}
          placeholder="比如 给一位二年级学生的学习平板"
          onChange={(summary) => change({ summary })}
        />
      </Field>
    </>
  )
}
