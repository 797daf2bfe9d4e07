import { dayWords } from '@shared/activities/plan-words'
import type { DateView } from '@shared/activities/plan-views'
import { dayOf, weekdayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Row } from '../../ui/rows'
import { clockOf, fullness } from '../activities/date-card'

interface DateLineProps {
  readonly date: DateView
  readonly onChange: () => void
  readonly onCancel: () => void
}

/** One date: it opens who comes; what lies ahead can be changed and called off. */
export function DateLine({ date, onChange, onCancel }: DateLineProps) {
  const { startsAt, place, isCancelled, cancelReason, isAhead, isConfirmed, counts, sessionId } = date
  const title = `${dayWords(dayOf(startsAt))} ${weekdayOf(startsAt)} ${clockOf(date)}`
  const state = isCancelled ? '取消了' : isConfirmed ? '点过名了' : isAhead ? undefined : '办过了'
  return (
    <Row
      icon={isCancelled ? 'undo' : isConfirmed ? 'check' : 'calendar'}
      iconTone={isConfirmed ? 'ok' : 'plain'}
      title={title}
      when={state}
      words={isCancelled ? `因为${cancelReason ?? '站里另有安排'}` : `${place}。${fullness(counts)}`}
      onTap={() => open(`/desk/session/index?id=${sessionId}`)}
    >
      {isAhead && (
        <View className="row">
          <Button size="small" onTap={onChange} label={`改${title}`}>
            改
          </Button>
          <Button size="small" onTap={onCancel} label={`取消${title}`}>
            取消这一场
          </Button>
        </View>
      )}
    </Row>
  )
}
