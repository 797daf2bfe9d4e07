import { startImport } from '@shared/goods/import-contract'
import { NAME_MAX } from '@shared/goods/model'
import type { OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type PickedSheet, pickXlsx } from '../../call/pick-xlsx'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { DayField } from '../../matter/day-field'
import { wholeDay } from '../../matter/typed-day'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { FromFields } from '../goods-list/from-fields'
import { whyNotSheet } from './why-not-sheet'

const Origin = z.object({
  title: z.string(),
  giverId: z.optional(z.string()),
  pledgeId: z.optional(z.string()),
  receivedOn: z.string(),
})

interface ChooseSheetProps {
  readonly stationId: string
  readonly onRead: (read: OutputOf<typeof startImport>) => void
}

/** From whom, when, and the sheet. What can be told from the file alone is told before it is sent. */
export function ChooseSheet({ stationId, onRead }: ChooseSheetProps) {
  const { value, change, clear } = useDraft('goods-import', Origin, {
    title: '',
    receivedOn: dayOf(useNow()),
  })
  const [sheet, setSheet] = useState<PickedSheet>()
  const [wrong, setWrong] = useState<string>()
  const [isReading, setReading] = useState(false)
  const start = useCommand(startImport, {
    about: stationId,
    onDone: (read) => {
      if (read.id !== undefined) clear()
      onRead(read)
    },
  })
  const receivedOn = wholeDay(value.receivedOn)
  const choose = async () => {
    const picked = await pickXlsx()
    if (picked === undefined) return
    start.clear()
    setWrong(undefined)
    setSheet(picked)
  }
  const send = async (isAgain?: true) => {
    if (sheet === undefined || receivedOn === undefined) return
    setReading(true)
    const base64 = await sheet.read().catch(() => undefined)
    setReading(false)
    const why = base64 === undefined ? '这个文件手机打不开，换一个试试。' : whyNotSheet(base64, sheet)
    setWrong(why)
    if (base64 === undefined || why !== undefined) return
    const { giverId, pledgeId } = value
    const origin = {
      ...(giverId === undefined ? {} : { giverId }),
      ...(pledgeId === undefined ? {} : { pledgeId }),
    }
    await start.run({
      stationId,
      title: value.title.trim(),
      ...origin,
      receivedOn,
      fileName: sheet.name.slice(0, 200),
      base64,
      ...(isAgain && { isAgain }),
    })
  }
  const missing =
    value.title.trim() === ''
      ? '先写这批是什么'
      : receivedOn === undefined
        ? '哪天收到的'
        : sheet === undefined
          ? '先选一张表'
          : undefined
  const isKnown = start.refusal?.code === 'goods.sheet_known'
  const isBusy = isReading || start.isBusy
  return (
    <View>
      <Field label="这批是什么">
        <TextInput
          label="这批是什么"
          value={value.title}
          max={NAME_MAX}
          placeholder="比如 口罩和护目镜"
          onChange={(title) => change({ title })}
        />
      </Field>
      <FromFields value={value} onChange={change} />
      <DayField
        kind="whole"
        label="哪天收到的"
        value={value.receivedOn}
        onChange={(written) => change({ receivedOn: written })}
      />
      <Field label="哪张表" extra="xlsx，最多 5000 行" wrong={wrong}>
        <Button icon="page" onTap={() => void choose()}>
          {sheet === undefined ? '选一张表' : sheet.name}
        </Button>
      </Field>
      <View className="stack">
        <Refused
          refusal={start.refusal}
          {...(isKnown && { step: { word: '又来了一批，照收', run: () => void send(true) } })}
        />
        {start.isUnreachable && <Note tone="warn">网断了，表还选着。连上以后再点一次，只会收一次。</Note>}
        <Button
          tone="primary"
          busyWord={isBusy ? '正在看每一行…' : undefined}
          blockedBecause={missing}
          onTap={() => void send()}
        >
          看一遍，没错就收
        </Button>
      </View>
    </View>
  )
}
