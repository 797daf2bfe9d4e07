import { handOverRedemption } from '@shared/rewards/contract'
import { codeUnknownWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'

const CODE_LENGTH = 8
const clean = (written: string) => written.replace(/\s/g, '').toUpperCase()

interface HandOverSheetProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The code is read out or scanned; then it says what to give and to whom, large enough to check against the person. */
export function HandOverSheet({ onDone, onClose }: HandOverSheetProps) {
  const [written, setWritten] = useState('')
  const [given, setGiven] = useState<string>()
  const code = clean(written)
  const handOver = useCommand(handOverRedemption, {
    about: 'counter',
    onDone: ({ title, displayName }) => setGiven(`把${title}给${displayName}`),
  })
  // Looking away from the camera is no trouble.
  const scan = () =>
    void Taro.scanCode({ scanType: ['qrCode'] })
      .then(({ result }) => setWritten(result))
      .catch(() => undefined)
  if (given !== undefined) {
    return (
      <Sheet title={given} words="码对上了，已经记下。东西递过去就好。" onClose={onDone}>
        <View className="stack desk-rewards-more">
          <Button tone="dark" onTap={onDone}>
            给到了
          </Button>
        </View>
      </Sheet>
    )
  }
  const { refusal } = handOver
  const said = refusal?.code === 'not_found' ? { ...refusal, message: codeUnknownWords } : refusal
  return (
    <Sheet title="照码给东西" words="请对方打开“我换的”，念八个字，或者扫一下。" onClose={onClose}>
      <Field label="取货码" extra="八个字母和数字">
        <TextInput
          label="取货码"
          value={written}
          max={12}
          placeholder="比如 A7KM 29QT"
          onChange={(words) => {
            handOver.clear()
            setWritten(words)
          }}
        />
      </Field>
      <View className="stack">
        <Refused refusal={said} />
        {handOver.isUnreachable && <Note tone="warn">网断了，先别给。连上以后再点一次，码只会用一次。</Note>}
        <Button
          tone="primary"
          busyWord={handOver.isBusy ? '正在对…' : undefined}
          blockedBecause={code.length === CODE_LENGTH ? undefined : '码是八个字，写齐了再对'}
          onTap={() => void handOver.run({ code })}
        >
          对一下码
        </Button>
        {process.env.TARO_ENV === 'weapp' && (
          <Button icon="camera" onTap={scan}>
            扫一下
          </Button>
        )}
      </View>
    </Sheet>
  )
}
