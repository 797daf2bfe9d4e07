import { consentWays } from '@shared/referrals/model'
import { consentWords } from '@shared/referrals/words'
import { View } from '@tarojs/components'
import { Field } from '../../../ui/field'
import { Note } from '../../../ui/note'
import { Options } from '../../../ui/options'
import { TextInput } from '../../../ui/text-input'
import type { Agreement, ReferDraft, Targets } from './draft'

interface AgreementFieldProps {
  readonly need: Targets['consentNeed']
  readonly value: ReferDraft
  readonly onChange: (part: Partial<ReferDraft>) => void
}

/** How the person said yes; only where somebody may be in danger it may go without. */
export function AgreementField({ need, value, onChange }: AgreementFieldProps) {
  const isUnasked = value.agreement === 'unasked'
  const asked = consentWays.map((way) => ({ value: way, word: consentWords[way] }))
  const options: readonly { readonly value: Agreement; readonly word: string }[] =
    need === 'unlessDanger' ? [...asked, { value: 'unasked', word: '有危险，等不及问' }] : asked
  return (
    <Field label="她怎么答应的" hint={isUnasked ? undefined : '先把转给谁、转哪几样告诉她，她点头了再转。'}>
      <View className="stack">
        <Options
          label="她怎么答应的"
          columns={2}
          options={options}
          value={value.agreement}
          onChange={(agreement) => onChange({ agreement })}
        />
        {value.agreement !== undefined && (
          <TextInput
            label={isUnasked ? '为什么等不及问' : '补一句'}
            value={value.agreementWords}
            max={200}
            placeholder={isUnasked ? '比如 打不通电话，邻居说摔倒了' : '可不写'}
            onChange={(agreementWords) => onChange({ agreementWords })}
          />
        )}
        {isUnasked && <Note tone="warn">转出去的同时就会告诉她。站长也看得到这一句。</Note>}
      </View>
    </Field>
  )
}
