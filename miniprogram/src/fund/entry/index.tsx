import { getPublicEntry } from '@shared/funds/contract'
import type { OutputOf } from '@shared/kernel/contract'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Row } from '../../ui/rows'
import { kindOf, sayBook, sayDay, sayPapers, sayWhat, sayWholeNumber } from '../../matter/entry-said'
import './entry.css'

/** One record: how much, for what, and what stands behind it. Whom it was for and who did it stands nowhere. */
export default function EntryPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getPublicEntry, { id })
  return (
    <Page title="一笔账">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回基金公示', run: () => void Taro.redirectTo({ url: '/fund/fund/index' }) }}
      >
        {(entry) => <WholeEntry entry={entry} />}
      </Loaded>
    </Page>
  )
}

const verbs = { income: '收进来', use: '用出去', reversal: '冲回' } as const

function WholeEntry({ entry }: { readonly entry: OutputOf<typeof getPublicEntry> }) {
  const { amountFen, day, fund, reversedBy } = entry
  const kind = kindOf(entry)
  return (
    <View>
      <Head
        chip={
          reversedBy === undefined ? (
            <Chip tone="ok" icon="check">
              {sayPapers(entry)}
            </Chip>
          ) : (
            <Chip tone="over">已冲回</Chip>
          )
        }
        sentence={sayWhat(entry)}
        line={fund.name}
      />
      <View className="pad stack">
        <Card>
          <View className="small mute">{verbs[kind]}</View>
          <View className="entry-sum num">
            <View className="entry-figure">{exactYuan(Math.abs(amountFen))}</View>元
          </View>
        </Card>
        <Card fit="list">
          <Row icon="calendar" title={`${day.slice(0, 4)} 年 ${sayDay(day)}`} words="记账的日子" />
          <Row
            icon={kind === 'income' ? 'fund' : 'handover'}
            title={sayBook(entry)}
            words={bookAbout[kind]}
          />
          <Row icon="page" title={sayWholeNumber(entry)} words={sayPapers(entry)} />
        </Card>
        <Pair entry={entry} />
        <Note>{`钱由${fund.keeper}保管，这里只记账、不收款。公示里没有任何人的名字。`}</Note>
        <Button onTap={() => open(`/fund/fund/index?id=${fund.id}`)}>看整个基金</Button>
        <CallStation tone="quiet" />
      </View>
    </View>
  )
}

const bookAbout = { income: '钱从这里来', use: '用在这里', reversal: '原来记在这里' } as const

/** A mirror and what it takes back lead to each other: nothing is ever edited. */
function Pair({ entry: { reverses, reversedBy } }: { readonly entry: OutputOf<typeof getPublicEntry> }) {
  const other = reverses ?? reversedBy
  if (other === undefined) return null
  return (
    <Card fit="list">
      <Row
        icon="undo"
        title={reverses === undefined ? '这一笔冲回了，看冲回的那一笔' : '看被冲回的那一笔'}
        words="原来的一笔不改，另记一笔把它抵掉"
        onTap={() => open(`/fund/entry/index?id=${other}`)}
      />
    </Card>
  )
}
