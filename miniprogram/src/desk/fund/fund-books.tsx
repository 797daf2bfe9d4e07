import { listPublicEntries } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { ComparedChip } from '../funds/compared-chip'
import { ComparedNote } from './compared-note'
import { EarmarkLine } from './earmark-line'
import { EarmarkSheet } from './earmark-sheet'
import { Entries } from './entries'
import { ExportRow } from './export-row'
import { MonthRow } from './month-row'

interface FundBooksProps {
  readonly fund: DeskFund
  readonly onDone: () => void
}

/** What is there and in which parts, the entries, and what a head does with the books. */
export function FundBooks({ fund, onDone }: FundBooksProps) {
  const { id, name, keeper, balanceFen, incomeFen, usedFen, earmarks, compared, isHead, canWrite } = fund
  const [isAdding, setAdding] = useState(false)
  const entries = usePages(listPublicEntries, { fundId: id }, { isKept: false })
  const done = () => {
    setAdding(false)
    void entries.first.refresh()
    onDone()
  }
  // Whoever reads without writing is a supervisor: taking back and the table are theirs as well.
  const isAbove = isHead || !canWrite
  return (
    <View>
      <Head
        chip={<ComparedChip compared={compared} />}
        sentence={`还有 ${exactYuan(balanceFen)}\u00a0元`}
        line={`${name}，钱由${keeper}保管`}
      />
      <Columns>
        <Facts
          facts={[
            { words: exactYuan(incomeFen), about: '收进来' },
            { words: exactYuan(usedFen), about: '用出去' },
            { words: exactYuan(balanceFen), about: '还有' },
          ]}
        />
        <ComparedNote fund={fund} />
        <Section title="专项">
          <Card fit="list">
            {earmarks.map((earmark) => (
              <EarmarkLine key={earmark.key} earmark={earmark} wholeFen={balanceFen} />
            ))}
            {isHead && (
              <Row
                icon="fund"
                title="再开一个专项"
                words="捐的人指定了用处的，单记一份"
                onTap={() => setAdding(true)}
              />
            )}
          </Card>
        </Section>
        <Section title="账本">
          <Card fit="list">
            <Row
              icon="page"
              title="居民看到的样子"
              words="从哪里来、用到哪里，每个数都点得开"
              onTap={() => open(`/fund/fund/index?id=${id}`)}
            />
            <MonthRow fund={fund} onDone={done} />
            {isAbove && <ExportRow fund={fund} />}
          </Card>
        </Section>
        <Entries entries={entries} canReverse={isAbove} onDone={done} />
      </Columns>
      {isAdding && <EarmarkSheet fund={fund} onDone={done} onClose={() => setAdding(false)} />}
    </View>
  )
}
