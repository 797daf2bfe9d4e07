import { momentOn, sayMinute, sayVisit } from '@shared/kernel/time'
import { cannedReplies } from '@shared/requests/canned'
import { replyRequest } from '@shared/requests/contract'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { useWords, WordsForm } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const days = ['none', '0', '1', '2'] as const
type Day = (typeof days)[number]
const dayWords = { none: '不上门', '0': '今天', '1': '明天', '2': '后天' } satisfies Record<Day, string>

/** The hours at which station people knock: minutes after midnight. */
const visitMinutes = [9, 10, 11, 14, 15, 16, 17, 18.5, 19.5].map((hour) => hour * 60)

interface ReplySheetProps {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Telling the resident something, perhaps when somebody comes. */
export function ReplySheet({ request: { id, kind }, onDone, onClose }: ReplySheetProps) {
  const draft = useWords(`reply:${id}`)
  const [day, setDay] = useState<Day>('none')
  const [minute, setMinute] = useState<string>()
  const now = useNow()
  const isVisit = day !== 'none'
  const visitAt = isVisit && minute !== undefined ? momentOn(now, Number(day), Number(minute)) : undefined
  const command = useCommand(replyRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      say({
        words: visitAt === undefined ? '回了，居民马上看得到' : `约好了，${sayVisit(visitAt, now)}上门`,
      })
      onDone()
    },
  })
  return (
    <Sheet title="回居民一句" onClose={onClose}>
      <WordsForm
        label="回居民一句"
        placeholder="点上面一句改改，或者自己写"
        word="送出去"
        draft={draft}
        command={command}
        canned={cannedReplies[kind]}
        blockedBecause={blocked(isVisit, visitAt, now)}
        toInput={(words) => ({ id, words, ...(visitAt === undefined ? {} : { visitAt }) })}
      >
        <Field label="约上门" extra="可不约">
          <Options
            label="哪天上门"
            columns={2}
            options={days.map((value) => ({ value, word: dayWords[value] }))}
            value={day}
            onChange={setDay}
          />
          {isVisit && (
            <View className="sheet-part">
              <Options
                label="几点上门"
                options={visitMinutes.map((at) => ({ value: String(at), word: sayMinute(at) }))}
                value={minute}
                onChange={setMinute}
              />
            </View>
          )}
        </Field>
      </WordsForm>
    </Sheet>
  )
}

function blocked(isVisit: boolean, visitAt: number | undefined, now: number): string | undefined {
  if (!isVisit) return undefined
  if (visitAt === undefined) return '再选一下几点上门'
  return visitAt <= now ? '这个钟点已经过了，换一个' : undefined
}
