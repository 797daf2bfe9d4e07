import type { StockView } from '@shared/goods/views'
import { astrayWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { BatchLine } from './batch-line'

/** Cards that say something else than their moves: what differs and by how much, then the way to each. */
export function Astray({ stock: { astray } }: { readonly stock: StockView }) {
  return (
    <Section title="卡和进出对不上的">
      <View className="stack">
        <Note tone="warn">
          每天凌晨，每张卡和它的进出对一遍。先点一遍架上的，再告诉技术支持：
          {astray.map(
            (batch) =>
              batch.astray !== undefined && (
                <View
                  key={batch.id}
                >{`${batch.name}，${batch.number}：${astrayWords(batch, batch.astray)}`}</View>
              ),
          )}
        </Note>
        <Card fit="list">
          {astray.map((batch) => (
            <BatchLine key={batch.id} batch={batch} />
          ))}
        </Card>
      </View>
    </Section>
  )
}
