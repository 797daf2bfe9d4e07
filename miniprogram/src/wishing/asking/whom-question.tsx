import { audiences } from '@shared/wishes/model'
import { audienceWords } from '@shared/wishes/words'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { GuardianFields } from '../guardian-fields'
import type { Asking } from './use-asking'

const options = audiences.map((value) => ({ value, word: audienceWords[value] }))

/** For whom; a child's guardian is asked before anything is published. */
export function WhomQuestion({ asking: { whole, change } }: { readonly asking: Asking }) {
  return (
    <>
      <Field label="给谁的">
        <Options
          label="给谁的"
          columns={2}
          options={options}
          value={whole.audience}
          onChange={(audience) => change({ audience })}
        />
      </Field>
      {whole.audience === 'child' && (
        <GuardianFields
          value={whole}
          onChange={change}
          extra="可以先不填"
          hint="孩子的心愿，社工会先问过监护人再上墙。"
        />
      )}
    </>
  )
}
