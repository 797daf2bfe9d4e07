import type { Batch } from '../../shared/goods/model'
import type { BatchView, MoveView } from '../../shared/goods/views'
import {
  batchStatusWords,
  goodsAudienceWords,
  goodsKindWords,
  moveKindWords,
  moveReasonWords,
  priceSourceWords,
} from '../../shared/goods/words'
import type { SheetOf } from './write-sheets'

const dayOr = (day: string | undefined) => day && { day }
const column = (title: string, width = 12) => ({ title, width })

/** A line for each batch: its stock card as it is now. */
export function stockSheet(batches: readonly BatchView[]): SheetOf {
  return {
    sheet: '库存',
    columns: [
      ...[column('批号', 16), column('标签'), column('名称', 20), column('单位', 8), column('类别')],
      ...[column('收到'), column('在库'), column('发出'), column('损耗'), column('状态')],
      ...[column('单价(元)'), column('折合(元)'), column('价格来源', 16), column('定价日期')],
      ...[
        column('收到日期'),
        column('有效期'),
        column('定向给', 20),
        column('送的单位', 24),
        column('盘点日期'),
      ],
    ],
    rows: batches.map((batch) => [
      ...[batch.number, batch.code, batch.name, batch.unit, goodsKindWords[batch.kind]],
      ...[batch.received, batch.stock, batch.out, batch.lost, batchStatusWords[batch.status]],
      ...[{ fen: batch.priceFen }, { fen: batch.valueFen }, priceSourceWords[batch.priceSource]],
      ...[{ day: batch.pricedOn }, { day: batch.receivedOn }, dayOr(batch.expiresOn)],
      ...[directedIn(batch), batch.giverName, dayOr(batch.countedOn)],
    ]),
  }
}

/** A line for each step of each card. */
export function moveSheet(
  moves: readonly MoveView[],
  batchOf: (index: number) => Batch | undefined,
): SheetOf {
  return {
    sheet: '经过',
    columns: [
      ...[column('日期'), column('批号', 16), column('名称', 20), column('单位', 8), column('做了什么')],
      ...[column('收到'), column('在库'), column('发出'), column('损耗')],
      ...[
        column('去了哪里', 20),
        column('户数'),
        column('人数'),
        column('给谁'),
        column('用途', 30),
        column('原因'),
      ],
    ],
    rows: moves.map((move, index) => {
      const batch = batchOf(index)
      const { to, reason } = move
      return [
        ...[{ day: move.on }, batch?.number, batch?.item.name, batch?.item.unit, moveKindWords[move.kind]],
        ...[move.received, move.stock, move.out, move.lost],
        ...[to?.kind === 'station' ? '站里用' : move.toName, to?.households, to?.people],
        ...[to?.audience && goodsAudienceWords[to.audience], to?.purpose, reason && moveReasonWords[reason]],
      ]
    }),
  }
}

function directedIn({ directedTo, directedName }: BatchView): string | undefined {
  return directedTo?.kind === 'audience' ? goodsAudienceWords[directedTo.audience] : directedName
}
