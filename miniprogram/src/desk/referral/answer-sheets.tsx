import { declineReferral, giveBackReferral } from '@shared/referrals/contract'
import type { ReferralView } from '@shared/referrals/views'
import { WORDS_MAX } from '@shared/requests/model'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords, WordsForm } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'

interface AnswerSheetProps {
  readonly referral: Pick<ReferralView, 'id' | 'to'>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** No, and why: the sender reads it and goes on from there. */
export function DeclineSheet({ referral: { id, to }, onDone, onClose }: AnswerSheetProps) {
  const draft = useWords(`referral-decline:${id}`)
  const decline = useCommand(declineReferral, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone()
    },
  })
  const title = to.kind === 'office' ? '他们为什么接不了' : '为什么接不了'
  return (
    <Sheet title={title} words="转来的社工看得到，居民看不到这一句。" onClose={onClose}>
      <ReasonForm
        label={title}
        placeholder="比如 眼下人手不够，建议找区里的托养中心"
        word={to.kind === 'office' ? '记下来' : '回给他们'}
        max={WORDS_MAX}
        draft={draft}
        command={decline}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}

/** What came of it: the worker reads it and tells the resident. */
export function ResultSheet({ referral: { id, to }, onDone, onClose }: AnswerSheetProps) {
  const draft = useWords(`referral-result:${id}`)
  const giveBack = useCommand(giveBackReferral, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone()
    },
  })
  return (
    <Sheet title="办成什么样了" words="经手的社工看了，再告诉居民。" onClose={onClose}>
      <WordsForm
        label="办成什么样了"
        placeholder="做了什么，还要不要接着办"
        word={to.kind === 'office' ? '记下来' : '交回去'}
        draft={draft}
        command={giveBack}
        toInput={(result) => ({ id, result })}
      />
    </Sheet>
  )
}
