import { PHOTOS_MAX } from '@shared/photos/model'
import { WORDS_MAX } from '@shared/requests/model'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { PhotoPicker } from '../../ui/photo-picker'
import { Refused } from '../../ui/refused'
import { Tap } from '../../ui/tap'
import { TextInput } from '../../ui/text-input'
import type { StepProps } from './step'
import { useAnswer } from './use-answer'

/** Saying something, with or without a photo, at the foot of the page. */
export function AnswerBox({ request, onDone }: StepProps) {
  const { draft, photos, answer, toInput, unsent } = useAnswer(request.id, onDone)
  const words = draft.value.words.trim()
  const hasPhotos = photos.photos.length > 0
  const send = () => {
    if (words !== '' && unsent === undefined) void answer.run(toInput(words))
  }
  return (
    <View className="stack">
      <Refused refusal={answer.refusal} />
      {answer.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
      {hasPhotos && <PhotoPicker photos={photos} max={PHOTOS_MAX} />}
      <View className="dock-row">
        <TextInput
          label="说一句"
          value={draft.value.words}
          max={WORDS_MAX}
          placeholder={hasPhotos ? '照片上是什么，说一句' : '说一句…'}
          onChange={(written) => draft.change({ words: written })}
          onConfirm={send}
        />
        {!hasPhotos && (
          <Tap className="request-camera" label="拍一张" onTap={() => void photos.add()}>
            <Icon name="camera" />
          </Tap>
        )}
        <Button
          size="small"
          tone={words === '' ? 'line' : 'primary'}
          busyWord={answer.isBusy ? '正在送' : undefined}
          onTap={send}
        >
          发送
        </Button>
      </View>
      {words !== '' && unsent !== undefined && <View className="cap mute">{unsent}</View>}
    </View>
  )
}
