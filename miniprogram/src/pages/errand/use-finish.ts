import { finishErrand } from '@shared/errands/contract'
import { MINUTES_MIN } from '@shared/errands/model'
import type { ErrandView } from '@shared/errands/views'
import { z } from '@shared/kernel/schema'
import { PHOTOS_MAX } from '@shared/photos/model'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { say } from '../../ui/toast'
import { fenOf } from '@shared/kernel/money'

const FinishDraft = z.object({ minutes: z.optional(z.number()), yuan: z.string(), words: z.string() })

/** Parts of the estimate that are offered: most errands take about as long as was thought. */
const shares = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** Whole fives, each once. */
export function minuteChoices(estimated: number): readonly number[] {
  const rounded = shares.map((share) => Math.max(MINUTES_MIN, Math.round((estimated * share) / 5) * 5))
  return [...new Set(rounded)].filter((minutes) => minutes <= estimated * 2)
}

/** What is being said about a finished errand; kept until it has arrived. */
export function useFinish({ id, payer }: Pick<ErrandView, 'id' | 'payer'>, onDone: () => void) {
  const name = `errand-finish:${id}`
  const draft = useDraft(name, FinishDraft, { yuan: '', words: '' })
  const photos = usePhotos(PHOTOS_MAX, name)
  const finish = useCommand(finishErrand, {
    about: id,
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: '谢谢您。等居民点个头，时间就记上了' })
      onDone()
    },
  })
  const { minutes, yuan, words } = draft.value
  const costFen = payer === 'none' || yuan.trim() === '' ? 0 : fenOf(yuan)
  const said = words.trim()
  const send = () => {
    if (minutes === undefined || costFen === undefined) return
    const input = { id, minutesUsed: minutes, costFen, photoIds: [...photos.ids] }
    void finish.run({ ...input, ...(said === '' ? {} : { words: said }) })
  }
  const isUnsent = photos.photos.some(({ state }) => state !== 'sent')
  const isReceiptMissing = costFen !== undefined && costFen > 0 && photos.photos.length === 0
  return {
    draft,
    photos,
    finish,
    send,
    wrongYuan: costFen === undefined ? '写个数就行，比如 23.5' : undefined,
    blocked:
      minutes === undefined
        ? '先选用了多久'
        : costFen === undefined
          ? '花了多少钱，再看一眼'
          : isReceiptMissing
            ? '花了钱的，拍一张收据'
            : isUnsent
              ? '有照片还没有传好'
              : undefined,
  }
}
