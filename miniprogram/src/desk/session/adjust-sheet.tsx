import type { SheetLine } from '@shared/attendances/views'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'

const REASON_MAX = 200

export const Adjusted = z.object({ entryId: z.string(), creditMinutes: z.int(), reason: z.string() })
export type Adjusted = z.output<typeof Adjusted>

const Written = z.object({ minutes: z.string(), reason: z.string() })

interface AdjustSheetProps {
  readonly sessionId: string
  readonly line: SheetLine
  readonly minutesMax: number
  readonly onDone: (adjusted: Adjusted) => void
  readonly onClose: () => void
}

/** Other minutes than the marks say; why stays beside them. */
export function AdjustSheet({ sessionId, line, minutesMax, onDone, onClose }: AdjustSheetProps) {
  const { value, change, clear } = useDraft(`session-adjust:${sessionId}:${line.entryId}`, Written, {
    minutes: String(line.creditMinutes),
    reason: '',
  })
  const { minutes, reason } = value
  const creditMinutes = /^\d{1,4}$/.test(minutes) ? Number(minutes) : undefined
  const wrong =
    creditMinutes === undefined
      ? '写个整数就行，比如 120'
      : creditMinutes > minutesMax
        ? `这一场最多记 ${minutesMax} 分钟`
        : undefined
  return (
    <Sheet title={`${line.name}的时间`} words="志愿者看得到这句话。" onClose={onClose}>
      <View className="stack">
        <Field label="多少分钟" wrong={wrong}>
          <TextInput
            label="多少分钟"
            kind="phone"
            max={4}
            value={minutes}
            onChange={(written) => change({ minutes: written })}
          />
        </Field>
        <Field label="为什么改">
          <TextArea
            label="为什么改"
            value={reason}
            max={REASON_MAX}
            placeholder="比如：手机没电没签到，一直在"
            onChange={(words) => change({ reason: words })}
          />
        </Field>
        <Button
          tone="dark"
          blockedBecause={wrong ?? (reason.trim() === '' ? '先写一句为什么' : undefined)}
          onTap={() => {
            if (creditMinutes === undefined) return
            clear()
            onDone({ entryId: line.entryId, creditMinutes, reason: reason.trim() })
          }}
        >
          就这样改
        </Button>
      </View>
    </Sheet>
  )
}
