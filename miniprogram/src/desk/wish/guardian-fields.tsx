import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import type { Publishing } from './verify-draft'

interface GuardianFieldsProps {
  readonly draft: Draft<Publishing>
  /** Named before: need not be written again. */
  readonly hasGuardian: boolean
}

/** A child's wish needs the guardian's yes. */
export function GuardianFields({ draft: { value, change }, hasGuardian }: GuardianFieldsProps) {
  return (
    <>
      {!hasGuardian && (
        <>
          <Field label="监护人怎么称呼">
            <TextInput
              label="监护人怎么称呼"
              value={value.guardianName}
              max={12}
              onChange={(guardianName) => change({ guardianName })}
            />
          </Field>
          <Field label="监护人的电话">
            <TextInput
              label="监护人的电话"
              kind="phone"
              value={value.guardianPhone}
              max={13}
              onChange={(guardianPhone) => change({ guardianPhone })}
            />
          </Field>
        </>
      )}
      <Field label="监护人同意上墙了吗">
        <Options
          label="监护人同意上墙了吗"
          columns={2}
          options={[
            { value: 'yes', word: '问过，同意了' },
            { value: 'no', word: '还没问' },
          ]}
          value={value.hasConsent ? 'yes' : 'no'}
          onChange={(answer) => change({ hasConsent: answer === 'yes' })}
        />
      </Field>
    </>
  )
}
