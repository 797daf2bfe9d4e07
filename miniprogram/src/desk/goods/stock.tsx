import { getStock } from '@shared/goods/contract'
import type { StockView } from '@shared/goods/views'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { sayNumber } from '../../goods/said'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { DeskPage } from '../wide/desk-page'
import { Astray } from './astray'
import { BatchLine } from './batch-line'
import { Compared } from './compared'
import { ExportButton } from './export-button'
import { ItemLine } from './item-line'
import { Items } from './items'
import { LabelSheet } from './label-sheet'
import { Ways } from './ways'

/** The numbers first, then what asks for something, then everything by name. */
export function Stock({ stationId }: { readonly stationId: string }) {
  const query = useQuery(getStock, { stationId }, { isKept: false })
  const [isFinding, setFinding] = useState(false)
  return (
    <DeskPage title="物资">
      <Loaded query={query} shape="rows">
        {(stock) => (
          <View>
            <Head sentence={sentenceOf(stock)} line={lineOf(stock)}>
              <View className="dock-row">
                <Button
                  tone="primary"
                  icon="box"
                  isGrowing
                  onTap={() => open('/desk/goods-list/index?new=1')}
                >
                  收一批
                </Button>
                <Button icon="search" isGrowing onTap={() => setFinding(true)}>
                  找标签
                </Button>
              </View>
            </Head>
            <Columns>
              <Totals stock={stock} />
              <Asking stock={stock} />
              <Items />
              <Ways />
              <ExportButton stationId={stationId} />
            </Columns>
          </View>
        )}
      </Loaded>
      {isFinding && <LabelSheet onClose={() => setFinding(false)} />}
    </DeskPage>
  )
}

function sentenceOf({ pieces, lists }: StockView): string {
  if (lists === 0) return '还没有收过东西'
  return pieces === 0 ? '架上都发完了' : `站里还有 ${sayNumber(pieces)} 件`
}

function lineOf({ pieces, valueFen, below, expiring, astray }: StockView): string {
  const asks = [
    ...(astray.length === 0 ? [] : [`${String(astray.length)} 张卡对不上`]),
    ...(below.length === 0 ? [] : [`${String(below.length)} 样要补`]),
    ...(expiring.length === 0 ? [] : [`${String(expiring.length)} 批快到期`]),
  ]
  const worth = pieces === 0 ? [] : [`按收下时的价，值 ${exactYuan(valueFen)} 元`]
  return [...worth, ...asks].join('，')
}

function Totals({ stock }: { readonly stock: StockView }) {
  const { lists, receivedPieces, receivedFen, out, lost, pieces } = stock
  if (lists === 0) return null
  return (
    <Card>
      <Facts
        facts={[
          { words: sayNumber(receivedPieces), about: '收进来，件' },
          { words: sayNumber(out), about: '发出去' },
          { words: sayNumber(pieces), about: '还有' },
        ]}
      />
      <View className="small mute">{`${String(lists)} 批，折合 ${exactYuan(receivedFen)} 元。损耗 ${sayNumber(lost)} 件。`}</View>
      <Compared stock={stock} />
    </Card>
  )
}

function Asking({ stock }: { readonly stock: StockView }) {
  const { coming, below, expiring, astray } = stock
  return (
    <View>
      {astray.length > 0 && <Astray stock={stock} />}
      {coming.length > 0 && (
        <Section title="路上的，到了点数">
          <Card fit="list">
            {coming.map((batch) => (
              <BatchLine key={batch.id} batch={batch} />
            ))}
          </Card>
        </Section>
      )}
      {below.length > 0 && (
        <Section title="该补的">
          <Card fit="list">
            {below.map((item) => (
              <ItemLine key={item.id} item={item} />
            ))}
          </Card>
        </Section>
      )}
      {expiring.length > 0 && (
        <Section title="快到期的">
          <Card fit="list">
            {expiring.map((batch) => (
              <BatchLine key={batch.id} batch={batch} />
            ))}
          </Card>
        </Section>
      )}
    </View>
  )
}
