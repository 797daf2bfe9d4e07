import { sayLeft, sayMoment, sayVisit } from '@shared/kernel/time'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Note } from '../../ui/note'

const words = { reply: '第一次回话', resolve: '办结' } as const

/** What is due next, how long there is, and how the time is counted; nothing while the resident was asked. */
export function DueNote({ request: { due, urgency } }: { readonly request: RequestView }) {
  const now = useNow()
  if (due === undefined) return null
  const isLate = due.at < now
  const until = isLate ? sayMoment(due.at, now) : sayVisit(due.at, now)
  return (
    <Note tone={isLate ? 'danger' : 'warn'} icon="clock">
      <View className="strong num">{`${words[due.what]}${sayLeft(due.at, now)}`}</View>
      <View className="cap">
        {`${until}${isLate ? '到的点' : '前'}，${urgency === 'urgent' ? '紧急的不分昼夜' : '按站里上班时间算'}`}
      </View>
    </Note>
  )
}
