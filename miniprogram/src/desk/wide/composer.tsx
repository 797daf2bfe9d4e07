import { cannedReplies } from '@shared/requests/canned'
import { replyRequest } from '@shared/requests/contract'
import { WORDS_MAX } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Tap } from '../../ui/tap'
import { TextArea } from '../../ui/text-area'
import { say } from '../../ui/toast'

interface ComposerProps {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onAsk: () => void
}

/** An answer written below the talk; the same draft as on the sheet, so that neither is lost. */
export function Composer({ request: { id, kind, ...request }, onDone, onAsk }: ComposerProps) {
  const draft = useWords(`reply:${id}`)
  const now = useNow()
  const reply = useCommand(replyRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '回了，居民马上看得到' })
      onDone()
    },
  })
  if (!canDo('reply', request, request.parties, now)) return null
  const words = draft.value.words.trim()
  return (
    <View className="wide-composer">
      <View className="wide-canned">
        {cannedReplies[kind].map((sentence) => (
          <Tap key={sentence} className="filter" onTap={() => draft.change({ words: sentence })}>
            {sentence}
          </Tap>
        ))}
      </View>
      <TextArea
        label="回居民一句"
        value={draft.value.words}
        max={WORDS_MAX}
        placeholder="写给居民……"
        onChange={(written) => draft.change({ words: written })}
      />
      <Refused refusal={reply.refusal} />
      {reply.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
      <View className="row between wide-send">
        <Button onTap={onAsk}>问回居民</Button>
        <Button
          tone="primary"
          busyWord={reply.isBusy ? '正在送…' : undefined}
          blockedBecause={words === '' ? '先写一句' : undefined}
          onTap={() => void reply.run({ id, words })}
        >
          发送
        </Button>
      </View>
    </View>
  )
}
