import { ageBands, type NoteKind } from '@shared/activities/model'
import { ageBandChoices } from '@shared/activities/sign-up-words'
import { courses } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Several } from '../../ui/several'
import { TextInput } from '../../ui/text-input'
import { FromWhere } from './from-where'
import { countIn, isService, type PartProps } from './draft'

const notes: readonly { value: NoteKind; word: string }[] = [
  { value: 'none', word: '不问' },
  { value: 'diet', word: '问忌口' },
  { value: 'health', word: '问身体情况' },
]
const persons = [1, 2, 3, 6].map((count) => ({ value: String(count), word: `${String(count)} 位` }))

interface WhoFieldsProps extends PartProps {
  /** Undefined while it is not known. */
  readonly stationId: string | undefined
}

/** Who may come, how many, and who lends a hand. */
export function WhoFields({ draft, stationId }: WhoFieldsProps) {
  const { value, change } = draft
  const { seats, helperSeats, slotMinutes } = value
  const hasHelpers = (countIn(helperSeats) ?? 0) > 0
  return (
    <>
      <Field label="给谁的" extra="不选就是谁都能来">
        <Several
          label="给谁的"
          columns={3}
          options={ageBands.map((band) => ({ value: band, word: ageBandChoices[band] }))}
          values={value.ageBands}
          onChange={(chosen) => change({ ageBands: chosen })}
        />
      </Field>
      <FromWhere draft={draft} stationId={stationId} />
      <Field
        label="几个位子"
        extra={isService(value) && slotMinutes > 0 ? '每个时段' : undefined}
        wrong={seats !== '' && countIn(seats) === undefined ? '写个数就行' : undefined}
      >
        <TextInput
          label="几个位子"
          kind="phone"
          value={seats}
          max={3}
          onChange={(written) => change({ seats: written })}
        />
      </Field>
      <Field label="一次最多报几位">
        <Options
          label="一次最多报几位"
          columns={4}
          options={persons}
          value={String(value.perSignUp)}
          onChange={(count) => change({ perSignUp: Number(count) })}
        />
      </Field>
      {isService(value) && (
        <Field label="要先知道什么" extra="只有做事的人看得到">
          <Options
            label="要先知道什么"
            options={notes}
            value={value.noteKind}
            onChange={(noteKind) => change({ noteKind })}
          />
        </Field>
      )}
      <Field label="几位帮手" extra="不要就写 0">
        <View className="stack">
          <TextInput
            label="几位帮手"
            kind="phone"
            value={helperSeats}
            max={2}
            onChange={(written) => change({ helperSeats: written })}
          />
          {hasHelpers && (
            <>
              <TextInput
                label="帮手做什么"
                value={value.helperWords}
                max={40}
                placeholder="比如 扫地、递毛巾、扶一把"
                onChange={(helperWords) => change({ helperWords })}
              />
              <Options
                label="帮手要先学过"
                options={[
                  { value: 'none', word: '不用学过' },
                  ...courses.map((course) => ({ value: course, word: courseWords[course] })),
                ]}
                value={value.course ?? 'none'}
                onChange={(course) => change({ course: courses.find((one) => one === course) })}
              />
            </>
          )}
        </View>
      </Field>
    </>
  )
}
