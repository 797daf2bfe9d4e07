import type { ErrandView } from '@shared/errands/views'
import { payerWords } from '@shared/errands/words'
import { sayYuan } from '@shared/kernel/money'
import { PHOTOS_MAX } from '@shared/photos/model'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { minuteChoices, useFinish } from './use-finish'

const FINISH_WORDS_MAX = 200

interface FinishSheetProps {
  readonly errand: ErrandView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 做完了: how long it took, what it cost, a photo, perhaps a sentence. */
export function FinishSheet({ errand, onDone, onClose }: FinishSheetProps) {
  const { draft, photos, finish, send, wrongYuan, blocked } = useFinish(errand, onDone)
  const { value, change } = draft
  const { payer, costLimitFen, minutes } = errand
  const isBought = payer !== 'none'
  return (
    <Sheet title="辛苦了，记一下" onClose={onClose}>
      <Field label="用了多久" isMain>
        <Options
          label="用了多久"
          options={minuteChoices(minutes).map((one) => ({ value: String(one), word: `${one} 分钟` }))}
          value={value.minutes === undefined ? undefined : String(value.minutes)}
          onChange={(chosen) => change({ minutes: Number(chosen) })}
        />
      </Field>
      {isBought && (
        <Field
          label="花了多少钱"
          extra={costLimitFen === undefined ? payerWords[payer] : `不超过 ${sayYuan(costLimitFen)}`}
          wrong={wrongYuan}
        >
          <TextInput
            label="花了多少钱"
            value={value.yuan}
            max={8}
            placeholder="没花钱就空着"
            onChange={(yuan) => change({ yuan })}
          />
        </Field>
      )}
      <Field
        label={isBought ? '收据' : '照片'}
        extra={isBought ? '花了钱要拍' : '可不拍'}
        hint="别拍人，也别拍屋里"
      >
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </Field>
      <Field label="想说的话" extra="可不写">
        <TextArea
          label="想说的话"
          value={value.words}
          max={FINISH_WORDS_MAX}
          placeholder="比如：挂在门把手上了，敲过门"
          onChange={(words) => change({ words })}
        />
      </Field>
      <View className="stack">
        <Refused refusal={finish.refusal} />
        {finish.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={finish.isBusy ? '正在交…' : undefined}
          blockedBecause={blocked}
          onTap={send}
        >
          做完了
        </Button>
      </View>
    </Sheet>
  )
}
