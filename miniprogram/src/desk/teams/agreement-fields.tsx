import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'
import type { AgreementDraft } from './draft'

interface AgreementFieldsProps {
  readonly value: AgreementDraft
  readonly change: (part: Partial<AgreementDraft>) => void
}

/** Who the partner is, for which term, from which day to which, and whom to ring there. */
export function AgreementFields({ value, change }: AgreementFieldsProps) {
  const line = (field: keyof AgreementDraft, label: string, placeholder: string, max = 40) => (
    <TextInput
      {...{ label, placeholder, max, value: value[field] }}
      {...(field === 'phone' ? { kind: 'phone' as const } : {})}
      onChange={(written) => change({ [field]: written })}
    />
  )
  return (
    <>
      <Field label="和谁签的">
        <View className="stack">
          {line('partnerName', '对方', '城建大学青年志愿者协会')}
          {line('term', '哪个学期', '2026 秋', 20)}
        </View>
      </Field>
      <Field label="从哪天到哪天" hint="最后一天也算在里面">
        <View className="stack">
          {line('fromDay', '从哪天', '2026-09-01', 10)}
          {line('untilDay', '到哪天', '2027-01-10', 10)}
        </View>
      </Field>
      <Field label="对方的联系人" extra="可不写，只有站里看得到">
        <View className="stack">
          {line('calledName', '怎么称呼', '韩老师', 12)}
          {line('phone', '手机号', '11 位', 11)}
        </View>
      </Field>
    </>
  )
}
