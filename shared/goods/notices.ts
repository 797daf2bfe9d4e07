import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Batch, GoodsItem } from './model'
import { astrayWords, goodByWords } from './words'

const Told = z.object({ tell: z.array(z.string()), stock: z.optional(z.number()) })

/** The station's workers hear, once, that something runs out soon; its head, that a card and its moves do not agree. */
export function noticesOfBatch(batch: Batch, entry: LogEntry): readonly NoticeDraft[] {
  if (entry.fact === 'batch.astray' && batch.astray !== undefined) {
    const words = `${batch.item.name}，${batch.number}：${astrayWords({ ...batch, unit: batch.item.unit }, batch.astray)}。先点一遍架上的，再告诉技术支持。`
    return toAll(entry, '有一张物资卡对不上', words, `/desk/batch/index?id=${batch._id}`)
  }
  if (entry.fact !== 'batch.expiring') return []
  const { item, stock, expiresOn } = batch
  const words = `${item.name}还有 ${String(stock)} ${item.unit}，${goodByWords(expiresOn)}。早点发出去。`
  return toAll(entry, '有一批快到期了', words, `/desk/batch/index?id=${batch._id}`)
}

/** And that there is less of something than there should be. */
export function noticesOfItem(item: GoodsItem, entry: LogEntry): readonly NoticeDraft[] {
  if (entry.fact !== 'goods_item.low') return []
  const left = z.safeParse(Told, entry.detail).data?.stock ?? 0
  const words = `${item.name}只剩 ${String(left)} ${item.unit}，低于 ${String(item.minLevel)} ${item.unit}。看看要不要补。`
  return toAll(entry, '有一样不多了', words, '/desk/goods/index')
}

function toAll(entry: LogEntry, title: string, words: string, page: string): readonly NoticeDraft[] {
  const told = z.safeParse(Told, entry.detail)
  if (!told.success) return []
  return told.data.tell.map((personId) => ({
    ...{ to: { personId }, title, words, page, template: 'requestArrived' as const },
  }))
}
