import { payers } from '@shared/errands/model'
import { payerWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import { fenOf } from '@shared/kernel/money'
import { Field } from '../../../ui/field'
import { Options } from '../../../ui/options'
import { TextInput } from '../../../ui/text-input'
import type { PartProps } from './draft'

/** Who pays, and how much at most. */
export function CostFields({ draft: { value, change } }: PartProps) {
  const { payer, yuan } = value
  const isWrong = payer !== 'none' && yuan.trim() !== '' && fenOf(yuan) === undefined
  return (
    <Field label="要不要花钱" wrong={isWrong ? '写个数就行，比如 60' : undefined}>
      <View className="stack">
        <Options
          label="要不要花钱"
          columns={1}
          options={payers.map((one) => ({ value: one, word: payerWords[one] }))}
          value={payer}
          onChange={(chosen) => change({ payer: chosen })}
        />
        {payer !== 'none' && (
          <TextInput
            label="最多花多少元"
            value={yuan}
            max={8}
            placeholder="最多花多少元"
            onChange={(written) => change({ yuan: written })}
          />
        )}
      </View>
    </Field>
  )
}
