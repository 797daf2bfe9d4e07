import { createErrand } from '@shared/errands/contract'
import { TITLE_MAX } from '@shared/errands/model'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../../call/use-command'
import { useDraft } from '../../../call/use-draft'
import { useNow } from '../../../call/use-now'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Note } from '../../../ui/note'
import { Refused } from '../../../ui/refused'
import { Sheet } from '../../../ui/sheet'
import { TextArea } from '../../../ui/text-area'
import { TextInput } from '../../../ui/text-input'
import { say } from '../../../ui/toast'
import { CostFields } from './cost-fields'
import { ERRAND_WORDS_MAX, ErrandDraft, errandDraftOf, missing, toInput } from './draft'
import { StopFields } from './stop-fields'
import { WhenFields } from './when-fields'
import { WhoFields } from './who-fields'

interface ErrandSheetProps {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 变成跑腿任务: what volunteers read before they take it. Door, name and phone come by themselves, to whoever has. */
export function ErrandSheet({ request, onDone, onClose }: ErrandSheetProps) {
  const draft = useDraft(`errand-new:${request.id}`, ErrandDraft, errandDraftOf(request))
  const now = useNow()
  const create = useCommand(createErrand, {
    about: request.id,
    onDone: () => {
      draft.clear()
      say({ words: '发出去了，附近的志愿者看得到' })
      onDone()
    },
  })
  const { value, change } = draft
  const send = () => {
    const input = toInput(request.id, value, now)
    if (input !== undefined) void create.run(input)
  }
  return (
    <Sheet
      title="变成跑腿任务"
      words={'门牌、称呼和电话不用写：接下的人自己看得到，\n别人看不到。'}
      onClose={onClose}
    >
      <Field label="要办什么" isMain>
        <View className="stack">
          <TextInput
            label="要办什么"
            value={value.title}
            max={TITLE_MAX}
            placeholder="比如 帮取一盒药"
            onChange={(title) => change({ title })}
          />
          <TextArea
            label="说仔细一点"
            value={value.words}
            max={ERRAND_WORDS_MAX}
            placeholder="从社区医院取，挂在门把手上就行"
            onChange={(words) => change({ words })}
          />
        </View>
      </Field>
      <WhenFields draft={draft} />
      <StopFields draft={draft} />
      <CostFields draft={draft} />
      <WhoFields draft={draft} />
      <View className="stack">
        <Refused refusal={create.refusal} />
        {create.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={create.isBusy ? '正在发…' : undefined}
          blockedBecause={missing(value, now)}
          onTap={send}
        >
          发给志愿者
        </Button>
      </View>
    </Sheet>
  )
}
