import { listGrants } from '@shared/grants/contract'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { AskSheet } from './ask-sheet'
import { GrantLine } from './grant-line'
import './grants.css'

const parts = [
  { value: 'open', word: '手上的' },
  { value: 'over', word: '办完的' },
] as const
type Part = (typeof parts)[number]['value']

const nothing = { open: '手上没有资助', over: '还没有办完的' } satisfies Record<Part, string>

/** 个案资助: what is bought for one person, from the asking to the last look. */
export default function GrantsPage() {
  const [part, setPart] = useState<Part>('open')
  const [isAsking, setAsking] = useState(false)
  const { first, items, more, isBusy } = usePages(listGrants, { filter: part }, { isKept: false })
  const today = dayOf(useNow())
  const due = items.filter(({ status, followUpOn }) => status === 'handed' && (followUpOn ?? today) <= today)
  return (
    <DeskPage title="个案资助" offlineWords="没有网络，写的都存在手机里">
      <Head
        sentence={due.length > 0 ? `${String(due.length)} 件该回访了` : '给一个人买一样要紧的东西'}
        line="先问价，两个人点头再买；本人看过规则才交"
      >
        <Button tone="primary" onTap={() => setAsking(true)}>
          提一件
        </Button>
      </Head>
      <Parts label="看哪一部分" parts={parts} value={part} onChange={setPart} />
      <Loaded
        query={first}
        shape="cards"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[part]} words="走访时看见谁缺一样要紧的东西，记下来。" />}
      >
        {() => (
          <View className="pad">
            {items.map((row) => (
              <GrantLine key={row.id} row={row} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {isAsking && (
        <AskSheet onDone={(id) => open(`/desk/grant/index?id=${id}`)} onClose={() => setAsking(false)} />
      )}
    </DeskPage>
  )
}
