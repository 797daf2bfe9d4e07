import { releaseErrand } from '@shared/errands/contract'
import { ReleaseCode } from '@shared/errands/model'
import { releaseWords } from '@shared/errands/words'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useCommand } from '../call/use-command'
import { useDraft } from '../call/use-draft'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { Options } from '../ui/options'
import { Refused } from '../ui/refused'
import { Sheet } from '../ui/sheet'
import { TextArea } from '../ui/text-area'
import { say } from '../ui/toast'

const RELEASE_WORDS_MAX = 100
const ReleaseDraft = z.object({ code: z.optional(ReleaseCode), words: z.string() })

interface ReleaseSheetProps {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 去不了，放回去: with a reason, and without blame. */
export function ReleaseSheet({ id, onDone, onClose }: ReleaseSheetProps) {
  const draft = useDraft(`errand-release:${id}`, ReleaseDraft, { words: '' })
  const { code, words } = draft.value
  const release = useCommand(releaseErrand, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '放回去了，马上找别人接' })
      onDone()
    },
  })
  const said = words.trim()
  const send = () => {
    if (code !== undefined) void release.run({ id, code, ...(said === '' ? {} : { words: said }) })
  }
  return (
    <Sheet
      title="去不了，是因为什么"
      words={'放回去不要紧，站里马上找别人。\n门牌和电话会收起来。'}
      onClose={onClose}
    >
      <View className="stack">
        <Options
          label="去不了，是因为什么"
          columns={2}
          options={ReleaseCode.options.map((value) => ({ value, word: releaseWords[value] }))}
          value={code}
          onChange={(chosen) => draft.change({ code: chosen })}
        />
        <TextArea
          label="想说的话"
          value={words}
          max={RELEASE_WORDS_MAX}
          placeholder="可不写。社工看得到，好接着安排"
          onChange={(written) => draft.change({ words: written })}
        />
        <Refused refusal={release.refusal} />
        {release.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="dark"
          busyWord={release.isBusy ? '正在放…' : undefined}
          blockedBecause={code === undefined ? '先选一样' : undefined}
          onTap={send}
        >
          放回去
        </Button>
        <Button onTap={onClose}>还是我去</Button>
      </View>
    </Sheet>
  )
}
