import { findByCode } from '@shared/goods/labels-contract'
import { codeOnLabel } from '@shared/goods/labels'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { open } from '../../call/open'
import type { Refusal } from '../../call/outcome'
import { canScan, scan } from '../../call/scan'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

/** A label leads to its batch: by the camera, or by the eight letters on it. */
export function LabelSheet({ onClose }: { readonly onClose: () => void }) {
  const [written, setWritten] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const code = codeOnLabel(written)
  const find = async (read: string) => {
    setRefusal(undefined)
    setBusy(true)
    const found = await call(findByCode, { code: read.slice(0, 60) })
    setBusy(false)
    if (found.is === 'unreachable') say({ words: '网断了，没找成。连上再试一次' })
    if (found.is === 'refused')
      setRefusal(
        found.refusal.code === 'not_found'
          ? { ...found.refusal, message: '没有这个标签，或者东西不在这个站。对一对八个字，再输一次。' }
          : found.refusal,
      )
    if (found.is !== 'done') return
    onClose()
    open(`/desk/batch/index?id=${found.output.id}`)
  }
  const byCamera = async () => {
    const read = await scan()
    if (read !== undefined) await find(read)
  }
  return (
    <Sheet title="找标签上的那一批" words="箱子上贴的标签，八个字母和数字" onClose={onClose}>
      <Field label="标签码">
        <TextInput
          label="标签码"
          value={written}
          max={20}
          placeholder="比如 A7KM 29QT"
          onChange={(words) => {
            setRefusal(undefined)
            setWritten(words)
          }}
        />
      </Field>
      <View className="stack">
        <Refused refusal={refusal} />
        <Button
          tone="dark"
          busyWord={isBusy ? '正在找…' : undefined}
          blockedBecause={code === undefined ? '码是八个字，写齐了再找' : undefined}
          onTap={() => void find(written)}
        >
          打开这一批
        </Button>
        {canScan && (
          <Button icon="camera" onTap={() => void byCamera()}>
            扫一下
          </Button>
        )}
      </View>
    </Sheet>
  )
}
