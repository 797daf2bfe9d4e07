import { changeActivity } from '@shared/activities/contract'
import type { DateView } from '@shared/activities/plan-views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { ChangeDraft, changeIn, draftOf, isHeard, isSame } from './change-draft'

const scopes = [
  { value: 'one', word: '只改这一场' },
  { value: 'following', word: '这一场和以后的' },
  { value: 'all', word: '没办的都改' },
] as const

interface ChangeSheetProps {
  readonly id: string
  readonly date: DateView
  /** More dates lie ahead. */
  readonly hasMore: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Another time or place, more seats, other words: of this date, of it and those after, of all. */
export function ChangeSheet({ id, date, hasMore, onDone, onClose }: ChangeSheetProps) {
  const before = draftOf(date)
  const draft = useDraft(`activity-change:${id}:${date.id}`, ChangeDraft, before)
  const now = useNow()
  const change = useCommand(changeActivity, {
    about: `${id}:${date.id}`,
    onDone: ({ dates }) => {
      draft.clear()
      say({ words: dates === 1 ? '改好了' : `${String(dates)} 场都改好了` })
      onDone()
    },
  })
  const { value } = draft
  const input = changeIn(id, date, before, value, now)
  const edit = (name: keyof ChangeDraft) => (written: string) => draft.change({ [name]: written })
  return (
    <Sheet title={`改${date.title}`} onClose={onClose}>
      {hasMore && (
        <Field label="改哪些" isMain>
          <Options
            label="改哪些"
            columns={1}
            options={scopes}
            value={value.scope}
            onChange={(scope) => draft.change({ scope })}
          />
        </Field>
      )}
      <Field label="时间" hint={value.scope === 'one' ? undefined : '别的场次跟着挪一样多'}>
        <View className="stack">
          <TextInput label="哪天" value={value.day} max={8} onChange={edit('day')} />
          <View className="activity-pair">
            <TextInput label="从几点" value={value.start} max={6} onChange={edit('start')} />
            <TextInput label="到几点" value={value.end} max={6} onChange={edit('end')} />
          </View>
        </View>
      </Field>
      <Field label="地方">
        <View className="stack">
          <TextInput label="在什么地方" value={value.place} max={30} onChange={edit('place')} />
          <TextInput
            label="下雨改到哪里"
            value={value.rainPlace}
            max={30}
            placeholder="下雨改到哪里，可不写"
            onChange={edit('rainPlace')}
          />
        </View>
      </Field>
      <Field label="几个位子，几位帮手">
        <View className="activity-pair">
          <TextInput label="几个位子" kind="phone" value={value.seats} max={3} onChange={edit('seats')} />
          <TextInput
            label="几位帮手"
            kind="phone"
            value={value.helperSeats}
            max={2}
            onChange={edit('helperSeats')}
          />
        </View>
      </Field>
      <Field label="说给大家听">
        <TextArea label="说给大家听" value={value.words} max={300} onChange={edit('words')} />
      </Field>
      <Field label="和谁一起办">
        <TextInput
          label="和谁一起办"
          value={value.partners}
          max={60}
          placeholder="可不写。几家用顿号隔开"
          onChange={edit('partners')}
        />
      </Field>
      <View className="stack">
        {input !== undefined && isHeard(input) && (
          <Note icon="bubble">报了名和候补的人，都会收到新的时间和地方。</Note>
        )}
        <Refused refusal={change.refusal} />
        {change.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={change.isBusy ? '正在改…' : undefined}
          blockedBecause={
            input === undefined ? '有一处没写对，再看一眼' : isSame(input) ? '还没有改什么' : undefined
          }
          onTap={() => input !== undefined && void change.run(input)}
        >
          改好了
        </Button>
      </View>
    </Sheet>
  )
}
