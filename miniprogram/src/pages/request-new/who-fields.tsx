import type { ForWhom } from '@shared/requests/model'
import { forWhomWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import { missingWho } from './need'
import type { RequestForm } from './use-request-form'

const options = (['self', 'relative', 'neighbour'] satisfies ForWhom[]).map((value) => ({
  value,
  word: forWhomWords[value],
}))

/** Whom it is for, how she is called and where she can be rung. */
export function WhoFields({ form }: { readonly form: RequestForm }) {
  const { need, change, isReady, isCommittee } = form
  return (
    <>
      {!isCommittee && (
        <Field label="给谁办">
          <Options
            label="给谁办"
            options={options}
            value={need.forWhom}
            onChange={(forWhom) => change({ forWhom })}
          />
        </Field>
      )}
      {isReady && <ContactFields key={need.forWhom} form={form} />}
    </>
  )
}

/** What is already known is shown in one line and can be changed; the rest is asked. */
function ContactFields({ form: { need, change, wrong } }: { readonly form: RequestForm }) {
  const isWrong = wrong('contact.calledName') !== undefined || wrong('contact.phone') !== undefined
  const [isOpen, setOpen] = useState(() => need.forWhom !== 'self' || missingWho(need) !== undefined)
  const isSelf = need.forWhom === 'self'
  if (!isOpen && !isWrong) {
    return (
      <Field label="怎么找您" aside={<Link onTap={() => setOpen(true)}>改一下</Link>}>
        <View className="box">
          <View className="strong">{need.calledName}</View>
          <View className="mute num">{need.phone === '' ? '没有留电话' : need.phone}</View>
        </View>
      </Field>
    )
  }
  const name = isSelf ? '怎么称呼您' : '怎么称呼这位'
  const phone = isSelf ? '您的电话' : '这位的电话'
  return (
    <>
      <Field label={name} wrong={wrong('contact.calledName')}>
        <TextInput
          label={name}
          value={need.calledName}
          max={12}
          placeholder="比如 王奶奶"
          onChange={(written) => change(isSelf ? { myName: written } : { theirName: written })}
        />
      </Field>
      <Field label={phone} extra="可不填，填了好联系" wrong={wrong('contact.phone')}>
        <TextInput
          label={phone}
          kind="phone"
          value={need.phone}
          max={13}
          onChange={(written) => change(isSelf ? { myPhone: written } : { theirPhone: written })}
        />
      </Field>
    </>
  )
}
