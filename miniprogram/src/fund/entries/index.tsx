import { Channel, Purpose } from '@shared/funds/codes'
import { getPublicFund, listPublicEntries } from '@shared/funds/contract'
import type { PublicFund } from '@shared/funds/views'
import { channelWords, purposeWords } from '@shared/funds/words'
import { exactYuan } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { sayShare } from '../say-shares'
import { EntryLine } from '../../matter/entry-line'
import './entries.css'

/** The records behind a number: what came in, what was used, of one channel, of one purpose, or all. Newest first, without anybody's name. */
export default function EntriesPage() {
  const { fundId = '', side, channel, purpose } = useRouter().params
  const of = ofParams(side, channel, purpose)
  const fund = useQuery(getPublicFund, { id: fundId })
  const { first, items, more, isBusy } = usePages(listPublicEntries, {
    fundId,
    ...(of === undefined ? {} : { of }),
  })
  const counter = 'output' in fund ? counterOf(fund.output, of) : undefined
  return (
    <Page title="每一笔">
      <Head
        sentence={of === undefined ? '进出的每一笔' : titleOf(of)}
        line={counter ?? '新的在上面，没有任何人的名字'}
      />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence="还没有记上的" words="记了账的，当天就在这里。" hasPhone />}
      >
        {() => (
          <View className="pad entries-list">
            <Card fit="list">
              {items.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad stack entries-more">
        <MoreButton more={more} isBusy={isBusy} />
        <CallStation tone="quiet" />
      </View>
    </Page>
  )
}

type Of = { readonly side: 'income' | 'use' } | { readonly channel: Channel } | { readonly purpose: Purpose }

function ofParams(
  side: string | undefined,
  channel: string | undefined,
  purpose: string | undefined,
): Of | undefined {
  if (side === 'income' || side === 'use') return { side }
  const from = z.safeParse(Channel, channel)
  if (from.success) return { channel: from.data }
  const to = z.safeParse(Purpose, purpose)
  return to.success ? { purpose: to.data } : undefined
}

function titleOf(of: Of): string {
  if ('side' in of) return of.side === 'income' ? '收进来的每一笔' : '用出去的每一笔'
  return 'channel' in of ? `${channelWords[of.channel]}来的每一笔` : `${purposeWords[of.purpose]}用的每一笔`
}

/** 一共 24,000.00 元，3 笔，占 28.5% */
function counterOf(fund: PublicFund, of: Of | undefined): string | undefined {
  if (of === undefined) return undefined
  const { channels, uses } = fund
  if ('side' in of)
    return of.side === 'income'
      ? saySum(fund.incomeFen, fund.incomeEntries)
      : saySum(fund.usedFen, fund.useEntries)
  const counter =
    'channel' in of
      ? channels.find(({ channel }) => channel === of.channel)
      : uses.find(({ purpose }) => purpose === of.purpose)
  if (counter === undefined) return undefined
  return `${saySum(counter.fen, counter.entries)}，占 ${sayShare(counter.share)}`
}

function saySum(fen: number, entries: number): string {
  return `一共 ${exactYuan(fen)} 元，${String(entries)} 笔`
}
