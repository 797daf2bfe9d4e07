import { closePledge } from '@shared/goods/contract'
import { type PledgeEnd, pledgeEnds } from '@shared/goods/model'
import type { PledgeRow } from '@shared/goods/views'
import { pledgeEndWords } from '@shared/goods/words'
import { beginOf } from '@shared/kernel/period'
import { sayFullDay } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Bar } from '../../ui/bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface PledgeCardProps {
  readonly pledge: PledgeRow
  readonly onDone: () => void
}

/** Line by line: so many promised, so many came. The full bar is the promise. */
export function PledgeCard({ pledge, onDone }: PledgeCardProps) {
  const [isClosing, setClosing] = useState(false)
  const { promisedOn, status, end, lines, received } = pledge
  return (
    <Card>
      <View className="row between">
        <View className="h3">{`答应 ${sayFullDay(beginOf(promisedOn))}前送到`}</View>
        {end !== undefined && <View className="cap hint">{pledgeEndWords[end]}</View>}
      </View>
      <View className="goods-more">
        {lines.map(({ name, unit, quantity }) => {
          const came = received.find((one) => one.name === name && one.unit === unit)?.quantity ?? 0
          return (
            <View key={`${name}${unit}`} className="pledge-line">
              <View className="row between">
                <View>{name}</View>
                <View className="small num">{`答应 ${sayOf(quantity, unit)}，收到 ${sayOf(came, unit)}`}</View>
              </View>
              <Bar share={came / quantity} />
            </View>
          )
        })}
      </View>
      {status === 'open' && (
        <Button size="small" onTap={() => setClosing(true)}>
          结了这一份
        </Button>
      )}
      {isClosing && (
        <CloseSheet
          pledge={pledge}
          onClose={() => setClosing(false)}
          onDone={() => {
            setClosing(false)
            onDone()
          }}
        />
      )}
    </Card>
  )
}

const ends = pledgeEnds.map((value) => ({ value, word: pledgeEndWords[value] }))

function CloseSheet({ pledge, onDone, onClose }: PledgeCardProps & { readonly onClose: () => void }) {
  const [end, setEnd] = useState<PledgeEnd>()
  const { id, giverName } = pledge
  const close = useCommand(closePledge, {
    about: id,
    onDone: () => {
      say({ words: `${giverName}的这一份结了` })
      onDone()
    },
  })
  return (
    <Sheet title="这一份怎么样了" words="结了以后不再等，收到的照样算。" onClose={onClose}>
      <Field label="怎么样了">
        <Options label="怎么样了" options={ends} value={end} onChange={setEnd} />
      </Field>
      <Send
        command={close}
        word="结了"
        busyWord="正在记…"
        tone="dark"
        input={end === undefined ? '先选怎么样了' : { id, end }}
      />
    </Sheet>
  )
}
