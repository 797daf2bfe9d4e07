import { sendReferral } from '@shared/referrals/contract'
import { WORDS_MAX } from '@shared/requests/model'
import { partWords } from '@shared/requests/referred'
import { View } from '@tarojs/components'
import { useCommand } from '../../../call/use-command'
import { useDraft } from '../../../call/use-draft'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Note } from '../../../ui/note'
import { Refused } from '../../../ui/refused'
import { Several } from '../../../ui/several'
import { TextArea } from '../../../ui/text-area'
import { say } from '../../../ui/toast'
import { AgreementField } from './agreement-field'
import { emptyRefer, missing, ReferDraft, type Targets, toInput } from './draft'
import { WhitherFields } from './whither-fields'

interface ReferFormProps {
  readonly requestId: string
  readonly targets: Targets
  readonly onDone: () => void
}

/** It stays on the phone until it has arrived. */
export function ReferForm({ requestId, targets, onDone }: ReferFormProps) {
  const { value, change, clear } = useDraft(`refer:${requestId}`, ReferDraft, emptyRefer)
  const send = useCommand(sendReferral, {
    about: requestId,
    onDone: () => {
      clear()
      say({ words: '转出去了，居民也看得到转给了谁' })
      onDone()
    },
  })
  const run = () => {
    const input = toInput(requestId, value)
    if (input !== undefined) void send.run(input)
  }
  return (
    <View>
      <WhitherFields targets={targets} value={value} onChange={change} />
      <Field label="转哪几样" hint="只有选中的会抄一份过去。事情的种类、急不急、哪个社区，总会一起转。">
        <Several
          label="转哪几样"
          options={targets.parts.map((part) => ({ value: part, word: partWords[part] }))}
          values={value.parts}
          onChange={(parts) => change({ parts })}
        />
      </Field>
      {targets.consentNeed !== 'never' && (
        <AgreementField need={targets.consentNeed} value={value} onChange={change} />
      )}
      <Field label="为什么转" extra="对方会看到，居民看不到">
        <TextArea
          label="为什么转"
          value={value.reason}
          max={WORDS_MAX}
          placeholder="比如 搬去女儿家住了，往后在那边办方便"
          onChange={(reason) => change({ reason })}
        />
      </Field>
      <View className="stack">
        <Refused refusal={send.refusal} />
        {send.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={send.isBusy ? '正在转…' : undefined}
          blockedBecause={missing(value, targets)}
          onTap={run}
        >
          转出去
        </Button>
      </View>
    </View>
  )
}
