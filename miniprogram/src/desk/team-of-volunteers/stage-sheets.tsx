import { PHOTOS_MAX } from '@shared/photos/model'
import { advanceTeam, endTeam, stepTeamBack } from '@shared/teams/contract'
import type { Stage } from '@shared/teams/model'
import { stageNeeds, stageWords } from '@shared/teams/words'
import { useCommand } from '../../call/use-command'
import { usePhotos } from '../../call/use-photos'
import { ReasonForm } from '../../matter/reason-form'
import { useWords, WordsForm } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface SheetOf {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One stage on: words and photos that it rests on. */
export function AdvanceSheet({ id, to, onDone, onClose }: SheetOf & { readonly to: Stage }) {
  const name = `team-advance:${id}`
  const draft = useWords(name)
  const photos = usePhotos(PHOTOS_MAX, name)
  const advance = useCommand(advanceTeam, {
    about: id,
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: `到${stageWords[to]}了` })
      onDone()
    },
  })
  return (
    <Sheet title={`到${stageWords[to]}这一步`} words={stageNeeds[to]} onClose={onClose}>
      <WordsForm
        label="凭什么"
        placeholder="比如：8 月起每周六出摊，12 位师傅轮班"
        word={`到${stageWords[to]}了`}
        draft={draft}
        command={advance}
        toInput={(words) => ({ id, to, words, photoIds: [...photos.ids] })}
        blockedBecause={photos.isSending ? '照片还在传' : photos.ids.length === 0 ? '附一张照片' : undefined}
      >
        <Field label="照片" extra={`最多 ${PHOTOS_MAX} 张，拍事，不拍正脸`}>
          <PhotoPicker photos={photos} max={PHOTOS_MAX} />
        </Field>
      </WordsForm>
    </Sheet>
  )
}

/** One stage back. */
export function StepBackSheet({ id, onDone, onClose }: SheetOf) {
  const draft = useWords(`team-back:${id}`)
  const back = useCommand(stepTeamBack, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '退了一步，队长那边也知道了' })
      onDone()
    },
  })
  return (
    <Sheet title="为什么退一步" words="队里的人看得到这句话。" onClose={onClose}>
      <ReasonForm
        label="为什么退一步"
        placeholder="比如：人走了一半，先把人找齐"
        word="退一步"
        draft={draft}
        command={back}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}

/** It is no more. */
export function EndSheet({ id, onDone, onClose }: SheetOf) {
  const draft = useWords(`team-end:${id}`)
  const end = useCommand(endTeam, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '记下了，队里的人也知道了' })
      onDone()
    },
  })
  return (
    <Sheet title="为什么散了" words="队里的人还是志愿者，已经答应的照旧。" onClose={onClose}>
      <ReasonForm
        label="为什么散了"
        placeholder="比如：并到另一支队里去了"
        word="就到这里"
        draft={draft}
        command={end}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
