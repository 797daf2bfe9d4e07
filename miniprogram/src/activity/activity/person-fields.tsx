import { ageBands } from '@shared/activities/model'
import type { SessionView } from '@shared/activities/sign-up-views'
import { ageBandChoices, clockOf } from '@shared/activities/sign-up-words'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Several } from '../../ui/several'
import { TextInput } from '../../ui/text-input'
import type { Person } from './draft'

interface PersonFieldsProps {
  readonly session: SessionView
  readonly person: Person
  readonly onChange: (part: Partial<Person>) => void
}

const underFourteen = [{ value: 'yes', word: '我还不到 14 岁' }] as const

const noteAsked = { diet: '忌口', health: '身体情况' } as const

/** Only what this activity needs to know of somebody. */
export function PersonFields({ session, person, onChange }: PersonFieldsProps) {
  const { noteKind, communities } = session
  const isOther = person.relation !== 'self'
  return (
    <View className="stack">
      {isOther && (
        <Field label="怎么称呼">
          <TextInput
            label="怎么称呼"
            value={person.calledName}
            max={12}
            placeholder="比如：妈妈、王奶奶"
            onChange={(calledName) => onChange({ calledName })}
          />
        </Field>
      )}
      {isOther && (
        <Field label="手机号" extra="可不写" hint="有变动时站里好找人">
          <TextInput
            label="手机号"
            kind="phone"
            value={person.phone}
            max={13}
            onChange={(phone) => onChange({ phone })}
          />
        </Field>
      )}
      {!isOther && session.ageBands.length === 0 && (
        <Field label="给自己报名" hint="满 14 岁的自己报，不到 14 岁的请家长来报">
          <Several
            label="不到 14 岁的点一下"
            columns={1}
            options={underFourteen}
            values={person.isUnderFourteen ? ['yes'] : []}
            onChange={(chosen) => onChange({ isUnderFourteen: chosen.length > 0 })}
          />
        </Field>
      )}
      {session.ageBands.length > 0 && (
        <Field label="年龄">
          <Options
            label="年龄"
            columns={2}
            options={ageBands.map((value) => ({ value, word: ageBandChoices[value] }))}
            value={person.ageBand}
            onChange={(ageBand) => onChange({ ageBand })}
          />
        </Field>
      )}
      {communities.length > 0 && (
        <Field label="住在哪里">
          <Options
            label="住在哪里"
            columns={2}
            options={communities.map(({ code, name }) => ({ value: code, word: name }))}
            value={person.communityCode}
            onChange={(communityCode) => onChange({ communityCode })}
          />
        </Field>
      )}
      <SlotField session={session} person={person} onChange={onChange} />
      <HomeFields session={session} person={person} onChange={onChange} />
      {noteKind !== 'none' && (
        <Field label={noteAsked[noteKind]} extra="可不写" hint="封好了存，只有当天照应的人看得到">
          <TextInput
            label={noteAsked[noteKind]}
            value={person.note}
            max={60}
            placeholder={noteKind === 'diet' ? '比如：少盐，不吃辣' : '比如：有糖尿病，腿脚慢'}
            onChange={(note) => onChange({ note })}
          />
        </Field>
      )}
    </View>
  )
}

/** Each slot with what is left of it; where all that was chosen is full, the next free one is named. */
function SlotField({ session: { slots }, person, onChange }: PersonFieldsProps) {
  if (slots.length === 0) return null
  const chosen = slots.find(({ id }) => id === person.slotId)
  const nextFree = slots.find(({ free, startsAt }) => free > 0 && startsAt > (chosen?.startsAt ?? 0))
  const free = nextFree ?? slots.find((slot) => slot.free > 0)
  const isFull = chosen !== undefined && chosen.free === 0
  return (
    <Field label="几点来">
      <Options
        label="几点来"
        columns={2}
        options={slots.map((slot) => ({
          value: slot.id,
          word: `${clockOf(slot.startsAt)} ${slot.free > 0 ? `还有 ${slot.free} 位` : `候补第 ${slot.waiting + 1}`}`,
        }))}
        value={person.slotId}
        onChange={(slotId) => onChange({ slotId })}
      />
      {isFull && free !== undefined && (
        <View className="activity-next-free">
          <Button size="small" onTap={() => onChange({ slotId: free.id })}>
            {`${clockOf(free.startsAt)} 还有位置，换过去`}
          </Button>
        </View>
      )}
    </Field>
  )
}

function HomeFields({ session: { mode }, person, onChange }: PersonFieldsProps) {
  if (mode === 'spot') return null
  return (
    <View className="stack">
      {mode === 'either' && (
        <Options
          label="过来，还是上门"
          columns={2}
          options={[
            { value: 'spot', word: '自己过来' },
            { value: 'home', word: '走不动，请上门' },
          ]}
          value={person.isAtHome ? 'home' : 'spot'}
          onChange={(way) => onChange({ isAtHome: way === 'home' })}
        />
      )}
      {person.isAtHome && (
        <Field label="到哪一家" hint="封好了存，只有上门的人看得到">
          <View className="stack">
            <TextInput
              label="几号楼"
              value={person.building}
              max={20}
              placeholder="枫林里 3 号楼"
              onChange={(building) => onChange({ building })}
            />
            <TextInput
              label="门牌"
              value={person.door}
              max={20}
              placeholder="2 门 501"
              onChange={(door) => onChange({ door })}
            />
          </View>
        </Field>
      )}
    </View>
  )
}
