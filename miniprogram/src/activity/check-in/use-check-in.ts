import { readCheckInText, seenAt } from '@shared/attendances/codes'
import type { MyCodeView, Way } from '@shared/attendances/views'
import { useCallback, useState } from 'react'
import type { Refusal } from '../../call/outcome'
import { scan } from '../../call/scan'
import { useUnsentMarks } from '../../matter/unsent-marks'
import { say } from '../../ui/toast'

const said = { in: '签到好了', out: '签退好了，辛苦了' } satisfies Record<Way, string>

/** Checking in and out of one session: what was seen is kept first and sent then, so that signal does not matter. */
export function useCheckIn(id: string, refresh: () => void) {
  const [refusal, setRefusal] = useState<Refusal>()
  const onAnswer = useCallback(
    (mark: { readonly way: Way; readonly input: { readonly id: string } }, why: Refusal | undefined) => {
      if (mark.input.id !== id) return
      // Marked twice is marked: nothing to worry about.
      setRefusal(why?.code === 'attendances.already' ? undefined : why)
      if (why === undefined) say({ words: said[mark.way] })
      refresh()
    },
    [id, refresh],
  )
  const { waiting, isBusy, add } = useUnsentMarks(onAnswer)
  const ofHere = waiting.filter(({ input }) => input.id === id)

  const seen = (way: Way, session: MyCodeView, entryIds: readonly string[], code: string, at: number) => {
    setRefusal(undefined)
    add(way, { id, entryIds: [...entryIds], code, seenAt: at, pass: session.pass })
  }
  const byCamera = async (way: Way, session: MyCodeView, entryIds: readonly string[]) => {
    const text = await scan()
    if (text === undefined) return
    const read = readCheckInText(text)
    if (read?.sessionId !== id) {
      setRefusal({ code: 'attendances.not_a_code', message: '这不是这一场的码。请扫带队的人屏幕上的那个。' })
      return
    }
    seen(way, session, entryIds, read.code, seenAt(read.from, Date.now()))
  }
  return { refusal, isBusy, waiting: ofHere, seen, byCamera }
}
