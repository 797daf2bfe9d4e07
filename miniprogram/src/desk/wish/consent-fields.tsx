import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { GuardianFields } from '../../wishing/guardian-fields'
import type { Publishing } from './verify-draft'

interface ConsentFieldsProps {
  readonly draft: Draft<Publishing>
  /** Named before: need not be written again. */
  readonly hasGuardian: boolean
}

/** A child's wish needs the guardian's yes. */
export function ConsentFields({ draft: { value, change }, hasGuardian }: ConsentFieldsProps) {
  return (
    <>
      {!hasGuardian && <GuardianFields value={value} onChange={change} />}
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
