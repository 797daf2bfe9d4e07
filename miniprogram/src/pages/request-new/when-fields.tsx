import { type Reachable, urgencies } from '@shared/requests/model'
import { reachableWords, urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import type { RequestForm } from './use-request-form'

const reachable = (['morning', 'afternoon', 'evening', 'any'] satisfies Reachable[]).map((value) => ({
  value,
  word: reachableWords[value],
}))

export function ReachableField({ form: { need, change } }: { readonly form: RequestForm }) {
  return (
    <Field label="什么时候方便">
      <Options
        label="什么时候方便"
        columns={4}
        options={reachable}
        value={need.reachable}
        onChange={(chosen) => change({ reachable: chosen })}
      />
    </Field>
  )
}

const levels = urgencies.map((value) => ({ value, word: urgencyWords[value] }))

export function UrgencyField({ form: { need, change } }: { readonly form: RequestForm }) {
  return (
    <Field label="急不急" aside="社工看过会再定一次">
      <Options
        label="急不急"
        columns={4}
        options={levels}
        value={need.urgency}
        onChange={(urgency) => change({ urgency })}
      />
      {need.urgency === 'urgent' && (
        <View className="request-new-beside">
          <Note tone="danger">有危险先打 110、119 或者 120，再来这里提。</Note>
        </View>
      )}
    </Field>
  )
}
