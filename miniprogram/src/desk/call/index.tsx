import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { DeskPage } from '../wide/desk-page'
import { CallerField } from './caller-field'
import { EndingFields } from './ending-fields'
import { Taken } from './taken'
import { type CallForm, useCallForm } from './use-call-form'
import { LineField, WhatFields } from './what-fields'
import { WhereField } from './where-field'
import './call.css'

/** 接电话: one screen for somebody with the receiver at her ear, in the order in which a call goes. */
export default function CallPage() {
  const form = useCallForm()
  if (form.taken !== undefined) {
    return (
      <DeskPage title="接电话">
        <Taken taken={form.taken} onNext={form.next} />
      </DeskPage>
    )
  }
  return (
    <DeskPage title="接电话" offlineWords="没有网络，写的都存在手机里" dock={<Dock form={form} />}>
      <View className="pad call">
        <LineField form={form} />
        <CallerField form={form} />
        <WhatFields form={form} />
        <WhereField form={form} />
        <EndingFields form={form} />
      </View>
    </DeskPage>
  )
}

function Dock({ form: { take, missing, save } }: { readonly form: CallForm }) {
  return (
    <View className="stack">
      <Refused refusal={take.refusal} />
      {take.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会记一次。</Note>}
      <Button
        tone="primary"
        busyWord={take.isBusy ? '正在存…' : undefined}
        blockedBecause={missing}
        onTap={save}
      >
        保存
      </Button>
    </View>
  )
}
