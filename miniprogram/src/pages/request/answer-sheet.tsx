import { PHOTOS_MAX } from '@shared/photos/model'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import type { StepProps } from './step'
import { useAnswer } from './use-answer'
import { WordsForm } from '../../matter/words-form'

interface AnswerSheetProps extends StepProps {
  /** 小陈 */
  readonly who: string
  readonly onClose: () => void
}

/** Answering in elder mode: one large box, and a photo if one likes. */
export function AnswerSheet({ request, who, onDone, onClose }: AnswerSheetProps) {
  const { draft, photos, answer, toInput, unsent } = useAnswer(request.id, onDone)
  return (
    <Sheet title={`跟${who}说一句`} onClose={onClose}>
      <WordsForm
        label={`跟${who}说一句`}
        placeholder="点一下，用键盘上的话筒说也行"
        word="送出去"
        draft={draft}
        command={answer}
        toInput={toInput}
        blockedBecause={unsent}
      >
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </WordsForm>
    </Sheet>
  )
}
