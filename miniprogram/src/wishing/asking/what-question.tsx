import { ASKED_MAX, TITLE_MAX } from '@shared/wishes/model'
import { asksForMoney } from '@shared/wishes/money-words'
import { wishesRefusals } from '@shared/wishes/words'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { Asking } from './use-asking'

/** One thing, and what it has to be like. Money is answered at once, with the way there is for it. */
export function WhatQuestion({ asking: { whole, change } }: { readonly asking: Asking }) {
  const { title, words } = whole
  return (
    <>
      <Field label="想要什么" extra="一样就好" isMain>
        <TextInput
          label="想要什么"
          value={title}
          max={TITLE_MAX}
          placeholder="比如 一副老花镜"
          onChange={(written) => change({ title: written })}
        />
      </Field>
      <Field label="什么样的，做什么用">
        <TextArea
          label="什么样的，做什么用"
          value={words}
          max={ASKED_MAX}
          placeholder="比如：300 度，看报纸用"
          onChange={(written) => change({ words: written })}
        />
      </Field>
      {asksForMoney(title, words) ? (
        <Note tone="warn">{wishesRefusals['wishes.money']}</Note>
      ) : (
        <Note icon="box">
          这里只送东西，不送钱：钱要走慈善机构的账，心愿墙不经手。手头紧的话，给社工打个电话。
        </Note>
      )}
    </>
  )
}
