import { ageBands } from '@shared/activities/codes'
import { isMinor } from '@shared/volunteers/ages'
import { ageBandWords, GUARDIAN_CONSENT } from '@shared/volunteers/words'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Several } from '../../ui/several'
import type { RegisterDraft } from './draft'
import { PersonFields } from './person-fields'

interface AgeFieldsProps {
  readonly draft: RegisterDraft
  readonly onChange: (part: Partial<RegisterDraft>) => void
  readonly wrong: (field: string) => string | undefined
}

const bands = ageBands.map((value) => ({ value, word: ageBandWords[value] }))
const eight = [{ value: 'yes', word: '满 8 岁了' }] as const
const consent = [{ value: 'yes', word: GUARDIAN_CONSENT }] as const

/** How old, in bands; of whoever is under eighteen, the guardian and her yes. */
export function AgeFields({ draft, onChange, wrong }: AgeFieldsProps) {
  const { ageBand, isEight, guardian } = draft
  return (
    <>
      <Field label="多大年纪" extra="不用写生日">
        <Options
          label="多大年纪"
          options={bands}
          value={ageBand}
          onChange={(chosen) => onChange({ ageBand: chosen })}
        />
      </Field>
      {ageBand === 'child' && (
        <Field label="满 8 岁了吗" hint="8 岁以前先跟着家里人一起来玩，活动都欢迎">
          <Several
            label="满 8 岁了吗"
            columns={1}
            options={eight}
            values={isEight ? ['yes'] : []}
            onChange={(chosen) => onChange({ isEight: chosen.length > 0 })}
          />
        </Field>
      )}
      {isMinor(ageBand) && (
        <>
          <PersonFields
            who="家里大人"
            hint="监护人，只有社工站看得到"
            person={guardian}
            wrong={(field) => wrong(`guardian.${field}`)}
            onChange={(person) => onChange({ guardian: { ...guardian, ...person } })}
          />
          <Field label="请大人看一遍，点一下">
            <Several
              label="监护人同意"
              columns={1}
              options={consent}
              values={guardian.hasAgreed ? ['yes'] : []}
              onChange={(chosen) => onChange({ guardian: { ...guardian, hasAgreed: chosen.length > 0 } })}
            />
          </Field>
        </>
      )}
    </>
  )
}
