import { registerVolunteer } from '@shared/volunteers/contract'
import { skills } from '@shared/volunteers/model'
import { skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Several } from '../../ui/several'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { FreeTimesField } from '../../volunteering/free-times-field'
import { AgeFields } from './age-fields'
import { Agreement } from './agreement'
import { missing, RegisterDraft, toInput } from './draft'
import { PersonFields } from './person-fields'
import { skillIcons } from './skill-icons'
import { WhereFields } from './where-fields'

const wrongWords: Readonly<Record<string, string>> = {
  displayName: '两到六个字，比如 许师傅',
  'contact.calledName': '写一下姓名，最多 12 个字',
  'contact.phone': '手机号是 11 位，座机要带区号',
  'guardian.calledName': '写一下大人的姓名，最多 12 个字',
  'guardian.phone': '手机号是 11 位，座机要带区号',
  'emergency.calledName': '写一下姓名，最多 12 个字',
  'emergency.phone': '手机号是 11 位，座机要带区号',
}

interface RegisterFormProps {
  readonly initial: RegisterDraft
  readonly onDone: () => void
}

/** What one can do, where, and under which name. */
export function RegisterForm({ initial, onDone }: RegisterFormProps) {
  const draft = useDraft('volunteer', RegisterDraft, initial)
  const { value, change } = draft
  const register = useCommand(registerVolunteer, {
    onDone: ({ status }) => {
      draft.clear()
      say({ words: status === 'active' ? '改好了' : '报上了，等站里看一眼' })
      onDone()
    },
  })
  const wrong = (field: string) => (register.invalid.includes(field) ? wrongWords[field] : undefined)
  return (
    <View>
      <Head sentence="有十分钟，就能帮上忙" line="会什么，愿意去哪里，您说了算" />
      <View className="pad">
        <Field label="会做什么" extra="可以多选" isMain>
          <Several
            label="会做什么"
            options={skills.map((skill) => ({
              value: skill,
              word: skillWords[skill],
              icon: skillIcons[skill],
            }))}
            values={value.skills}
            onChange={(chosen) => change({ skills: chosen })}
          />
        </Field>
        <FreeTimesField
          label="什么时候有空"
          extra="可不选"
          values={value.freeTimes}
          onChange={(freeTimes) => change({ freeTimes })}
        />
        <WhereFields home={value.home} areas={value.areas} onChange={change} />
        <Field label="居民怎么叫您" hint="居民只看得到这个，比如 许师傅" wrong={wrong('displayName')}>
          <TextInput
            label="居民怎么叫您"
            value={value.displayName}
            max={6}
            onChange={(displayName) => change({ displayName })}
          />
        </Field>
        <Field label="姓名" hint="只有社工站看得到" wrong={wrong('contact.calledName')}>
          <TextInput
            label="姓名"
            value={value.calledName}
            max={12}
            onChange={(calledName) => change({ calledName })}
          />
        </Field>
        <Field label="电话" hint="只有社工站看得到" wrong={wrong('contact.phone')}>
          <TextInput
            label="电话"
            kind="phone"
            value={value.phone}
            max={13}
            onChange={(phone) => change({ phone })}
          />
        </Field>
        <AgeFields draft={value} onChange={change} wrong={wrong} />
        <PersonFields
          who="紧急联系人"
          extra="可不填"
          hint="出门帮忙万一有事，站里打给谁"
          person={value.emergency}
          wrong={(field) => wrong(`emergency.${field}`)}
          onChange={(person) => change({ emergency: { ...value.emergency, ...person } })}
        />
        <View className="stack">
          <Agreement />
          <Refused refusal={register.invalid.length === 0 ? register.refusal : undefined} />
          {register.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次就好。</Note>}
          <Button
            tone="primary"
            busyWord={register.isBusy ? '正在报…' : undefined}
            blockedBecause={missing(value)}
            onTap={() => void register.run(toInput(value))}
          >
            我同意，报名
          </Button>
        </View>
      </View>
    </View>
  )
}
