import type { PublicFund } from '@shared/funds/views'
import { channelWords, purposeWords } from '@shared/funds/words'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { CallStation } from '../../ui/call-station'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { sayNight } from '../../matter/compared-said'
import { sayDay, sayMonth } from '../../matter/entry-said'
import { sayIncome, sayUse } from '../say-shares'
import { FundHead } from './fund-head'
import { LastEntry } from './last-entry'
import { ShareCard, type ShareLine } from './share-card'

/** Where the money is from, where it went, the last step of it; every number opens its records. */
export function WholeFund({ fund }: { readonly fund: PublicFund }) {
  const { id, compared, incomeEntries, useEntries, last, keeper, station, closedThrough } = fund
  const now = useNow()
  const night = compared === undefined ? '' : sayNight(compared.at, now)
  const channels = fund.channels.map(({ channel, ...counter }) =>
    lineOf(channel, channelWords[channel], counter),
  )
  const uses = fund.uses.map(({ purpose, ...counter }) => lineOf(purpose, purposeWords[purpose], counter))
  const entries = `/fund/entries/index?fundId=${id}`
  return (
    <View>
      <FundHead
        {...fund}
        upTo={`截至 ${sayDay(dayOf(now))}`}
        compared={
          compared && {
            isEqual: compared.isEqual,
            words: `${night} 核对，${compared.isEqual ? '每笔都对得上' : '和每一笔加起来不一样'}`,
          }
        }
      />
      <View className="pad">
        {compared?.isEqual === false && (
          <View className="fund-more">
            <Note tone="danger">
              账上的数和每一笔加起来对不上。站里正在查，查清以前这个月不结账。每一笔原来的记录都在下面。
            </Note>
          </View>
        )}
        <Shares
          title="钱从哪里来"
          entries={incomeEntries}
          said={sayIncome(channels)}
          nothing="还没有收进来的钱。"
          lines={channels}
          isUse={false}
          onOpen={(channel) => open(`${entries}&channel=${channel}`)}
          onAll={() => open(`${entries}&side=income`)}
        />
        <Shares
          title="钱用到哪里"
          entries={useEntries}
          said={sayUse(uses)}
          nothing="还没有用出去的钱。"
          lines={uses}
          isUse
          onOpen={(purpose) => open(`${entries}&purpose=${purpose}`)}
          onAll={() => open(`${entries}&side=use`)}
        />
        {last !== undefined && (
          <Section title="最近一笔" aside={<AllLink count={incomeEntries + useEntries} to={entries} />}>
            <LastEntry entry={last} />
          </Section>
        )}
        <View className="stack fund-more">
          <Note>{`钱由${keeper}保管，这里只记账、不收款。公示里没有任何人的名字。`}</Note>
          {closedThrough !== undefined && (
            <View className="cap hint">{`${sayMonth(closedThrough)}和以前的账结过了，不再改动。`}</View>
          )}
          <CallStation tone="quiet" phone={station.phone}>{`问问${station.name}`}</CallStation>
        </View>
      </View>
    </View>
  )
}

/** What is left is the sum of all of them, in and out. */
function AllLink({ count, to }: { readonly count: number; readonly to: string }) {
  return (
    <Link label={`进出的每一笔，看全部 ${String(count)} 笔`} onTap={() => open(to)}>
      {`进出 ${String(count)} 笔`}
    </Link>
  )
}

interface Counted {
  readonly fen: number
  readonly share: number
  readonly entries: number
}

function lineOf(key: string, word: string, { fen, share, entries }: Counted): ShareLine {
  return { key, word, amountFen: fen, shareTenths: share, entries }
}

interface SharesProps {
  readonly title: string
  readonly entries: number
  readonly said: readonly string[]
  readonly nothing: string
  readonly lines: readonly ShareLine[]
  readonly isUse: boolean
  readonly onOpen: (key: string) => void
  readonly onAll: () => void
}

function Shares({ title, entries, said, nothing, lines, isUse, onOpen, onAll }: SharesProps) {
  return (
    <Section
      title={title}
      aside={
        entries > 0 && (
          <Link label={`${title}，看全部 ${String(entries)} 笔`} onTap={onAll}>
            {`${String(entries)} 笔`}
          </Link>
        )
      }
    >
      <View className="fund-said">
        {said.length === 0 ? nothing : said.map((line) => <View key={line}>{line}</View>)}
      </View>
      {lines.length > 0 && <ShareCard lines={lines} isUse={isUse} onOpen={onOpen} />}
    </Section>
  )
}
