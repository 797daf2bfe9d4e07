import { extendActivity } from '@shared/activities/contract'
import type { DateView } from '@shared/activities/plan-views'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { blankWhen, missingWhen, seriesOf, WhenDraft } from '../activity-new/draft'
import { sayDay } from '../activity-new/said-times'
import { WhenFields } from '../activity-new/when-fields'
import { draftOf } from './change-draft'

interface ExtendSheetProps {
  readonly id: string
  /** The last one that was planned. */
  readonly last: DateView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Further dates, at the same hours unless others are written. */
export function ExtendSheet({ id, last, onDone, onClose }: ExtendSheetProps) {
  const { start, end } = draftOf(last)
  const draft = useDraft(`activity-extend:${id}`, WhenDraft, { ...blankWhen, start, end })
  const now = useNow()
  const extend = useCommand(extendActivity, {
    about: id,
    onDone: ({ dates }) => {
      draft.clear()
      say({ words: dates === 1 ? '加上了' : `${String(dates)} 场都加上了` })
      onDone()
    },
  })
  const series = seriesOf(draft.value, now)
  return (
    <Sheet title="再加几场" words={`现在最后一场是 ${sayDay(dayOf(last.startsAt))}。`} onClose={onClose}>
      <WhenFields draft={draft} />
      <View className="stack">
        <Refused refusal={extend.refusal} />
        {extend.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={extend.isBusy ? '正在加…' : undefined}
          blockedBecause={missingWhen(draft.value, now)}
          onTap={() => series !== undefined && void extend.run({ id, series })}
        >
          加上
        </Button>
      </View>
    </Sheet>
  )
}
