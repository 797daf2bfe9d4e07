import { cancelActivity } from '@shared/activities/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const scopes = [
  { value: 'one', word: '只取消这一场' },
  { value: 'following', word: '这一场和以后的都取消' },
] as const

interface CancelSheetProps {
  readonly id: string
  /** Absent: everything that lies ahead. */
  readonly dateId?: string
  /** There are later ones. */
  readonly hasLater?: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Everybody who had signed up reads why. */
export function CancelSheet({ id, dateId, hasLater = false, onDone, onClose }: CancelSheetProps) {
  const about = dateId === undefined ? id : `${id}:${dateId}`
  const [scope, setScope] = useState<(typeof scopes)[number]['value']>('one')
  const draft = useWords(`activity-cancel:${about}`)
  const cancel = useCommand(cancelActivity, {
    about,
    onDone: () => {
      draft.clear()
      say({ words: '取消了，报了名的人都会收到通知' })
      onDone()
    },
  })
  return (
    <Sheet
      title={dateId === undefined ? '为什么后面的都取消' : '为什么取消这一场'}
      words="报了名的人都会收到这句话。"
      onClose={onClose}
    >
      <View className="stack">
        {hasLater && (
          <Field label="取消哪些" isMain>
            <Options label="取消哪些" columns={1} options={scopes} value={scope} onChange={setScope} />
          </Field>
        )}
        <ReasonForm
          label="为什么取消"
          placeholder="比如：那天有大雨，改到下周再约"
          word="取消活动"
          draft={draft}
          command={cancel}
          toInput={(reason) => (dateId === undefined ? { id, reason } : { id, dateId, scope, reason })}
        />
      </View>
    </Sheet>
  )
}
