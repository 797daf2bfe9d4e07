import { receiveList } from '@shared/goods/contract'
import { NAME_MAX } from '@shared/goods/model'
import { fenOf, exactYuan } from '@shared/kernel/money'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { DayField } from '../../matter/day-field'
import { numberIn, sayNumber } from '../../goods/said'
import { Send } from '../../matter/send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { DeskPage } from '../wide/desk-page'
import { FromFields } from './from-fields'
import { LineSheet } from './line-sheet'
import { type Line, Receipt, receiptOf } from './receipt'
import { ReceiveLine } from './receive-line'

/** A delivery at the door: who brought it, what is in it, counted line by line; received by one tap. */
export function Receive({ stationId }: { readonly stationId: string }) {
  const today = dayOf(useNow())
  const draft = useDraft('goods-receive', Receipt, { title: '', receivedOn: today, lines: [] })
  const { value, change } = draft
  const [isAdding, setAdding] = useState(false)
  const receive = useCommand(receiveList, {
    about: stationId,
    onDone: ({ id, pieces, number }) => {
      draft.clear()
      say({ words: `${sayNumber(pieces)} 件收下了，单号 ${number}` })
      void Taro.redirectTo({ url: `/desk/goods-list/index?id=${id}` })
    },
  })
  return (
    <DeskPage title="收一批" offlineWords="没有网络，写的都存在手机里">
      <Head sentence="点一样，记一样" line="数量和价钱收下时定，以后不变。答应过的不算，点到的才算。" />
      <View className="pad">
        <Field label="这批是什么" isMain>
          <TextInput
            label="这批是什么"
            value={value.title}
            max={NAME_MAX}
            placeholder="比如 冬天的米和油"
            onChange={(title) => change({ title })}
          />
        </Field>
        <FromFields value={value} onChange={change} />
        <DayField
          kind="whole"
          label="哪天收到的"
          value={value.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
        <Field label="都有什么" extra={sumOf(value.lines)}>
          <View className="stack">
            {value.lines.length > 0 && (
              <Card fit="list">
                {value.lines.map((line, at) => (
                  <ReceiveLine
                    key={`${line.itemId}${String(at)}`}
                    line={line}
                    onRemove={() => change({ lines: value.lines.filter((_, place) => place !== at) })}
                  />
                ))}
              </Card>
            )}
            <Button icon="box" onTap={() => setAdding(true)}>
              添一样
            </Button>
          </View>
        </Field>
        <Note>送的单位打开链接，看得到收了多少、去了哪里；看不到给了谁。</Note>
        <View className="goods-more">
          <Send
            command={receive}
            word="都点清了，收下"
            busyWord="正在收…"
            tone="ok"
            input={receiptOf(stationId, value)}
          />
        </View>
      </View>
      {isAdding && (
        <LineSheet
          stationId={stationId}
          onClose={() => setAdding(false)}
          onAdd={(line) => {
            change({ lines: [...value.lines, line] })
            setAdding(false)
          }}
        />
      )}
    </DeskPage>
  )
}

function sumOf(lines: readonly Line[]): string | undefined {
  if (lines.length === 0) return undefined
  const pieces = lines.reduce((sum, { quantity }) => sum + (numberIn(quantity) ?? 0), 0)
  const fen = lines.reduce(
    (sum, { quantity, price }) => sum + (numberIn(quantity) ?? 0) * (fenOf(price) ?? 0),
    0,
  )
  return `${sayNumber(pieces)} 件，折合 ${exactYuan(fen)} 元`
}
