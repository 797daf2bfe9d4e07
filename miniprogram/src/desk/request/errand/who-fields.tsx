import { HELPERS_MAX } from '@shared/errands/model'
import { courses, skills } from '@shared/volunteers/model'
import { courseWords, skillWords } from '@shared/volunteers/words'
import { Field } from '../../../ui/field'
import { Options } from '../../../ui/options'
import { Several } from '../../../ui/several'
import type { PartProps } from './draft'

const counts = Array.from({ length: HELPERS_MAX }, (_, at) => String(at + 1))

/** Who can take it: skills, a course, how many. */
export function WhoFields({ draft: { value, change } }: PartProps) {
  return (
    <>
      <Field label="要会什么" extra="可不选，谁都能接">
        <Several
          label="要会什么"
          columns={3}
          options={skills.map((skill) => ({ value: skill, word: skillWords[skill] }))}
          values={value.skills}
          onChange={(chosen) => change({ skills: chosen })}
        />
      </Field>
      <Field label="要先学过">
        <Options
          label="要先学过"
          options={[
            { value: 'none', word: '不用' },
            ...courses.map((course) => ({ value: course, word: courseWords[course] })),
          ]}
          value={value.course ?? 'none'}
          onChange={(chosen) => change({ course: chosen === 'none' ? undefined : chosen })}
        />
      </Field>
      <Field label="要几个人">
        <Options
          label="要几个人"
          columns={4}
          options={counts.map((count) => ({ value: count, word: `${count} 人` }))}
          value={String(value.places)}
          onChange={(chosen) => change({ places: Number(chosen) })}
        />
      </Field>
    </>
  )
}
