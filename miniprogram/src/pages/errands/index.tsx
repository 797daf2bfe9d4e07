import { listErrandsNear, listMyErrands } from '@shared/errands/contract'
import type { DivisionView } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { after } from '../../call/after'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { useElder } from '../../ui/elder'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { ElderErrands } from './elder-errands'
import { InHand } from './in-hand'
import type { Near } from './offer'
import { TakenSheet } from './taken-sheet'
import { useGrab } from './use-grab'
import { UsualErrands } from './usual-errands'
import { WhyNot } from './why-not'
import { WonSheet } from './won-sheet'
import './errands.css'

/** 帮跑腿: the small jobs around one's home, and one tap to take one. */
export default function ErrandsPage() {
  const [chosen, setChosen] = useState<DivisionView>()
  const [isChoosing, setChoosing] = useState(false)
  const query = useQuery(listErrandsNear, chosen === undefined ? {} : { communityCode: chosen.code })
  const near = 'output' in query ? query.output : undefined
  const mine = useQuery(listMyErrands, { filter: 'going' })
  const lookAgain = () => void Promise.all([query.refresh(), mine.refresh()])
  const grab = useGrab(near?.errands ?? [], lookAgain)
  const { grabbed } = grab
  return (
    <Page title="帮跑腿" offlineWords="没有网络，连上后才能接">
      <Loaded query={after(query, mine)}>
        {(output) => (
          <Offers near={output} grab={grab} onWhere={() => setChoosing(true)}>
            <InHand items={'output' in mine ? mine.output.items : []} />
          </Offers>
        )}
      </Loaded>
      {grabbed?.is === 'won' && (
        <WonSheet
          errand={grabbed.errand}
          onClose={grab.close}
          onReleased={() => {
            grab.close()
            lookAgain()
          }}
        />
      )}
      {grabbed?.is === 'taken' && (
        <TakenSheet lost={grabbed.lost} others={grabbed.others} grab={grab} onClose={grab.close} />
      )}
      {isChoosing && (
        <CommunitySheet
          communityCode={chosen?.code ?? near?.around?.code}
          onChoose={(community) => {
            setChosen(community)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  )
}

interface OffersProps {
  readonly near: Near
  readonly grab: ReturnType<typeof useGrab>
  readonly onWhere: () => void
  /** Above what is offered. */
  readonly children: ReactNode
}

function Offers({ near, grab, onWhere, children }: OffersProps) {
  const isElder = useElder()
  const { around, errands, why } = near
  if (around === undefined)
    return (
      <Empty
        art="door"
        sentence="您在哪一片"
        words="选一下社区，就看得到附近的小事。"
        step={{ word: '选一下', run: onWhere }}
        hasPhone
      />
    )
  return (
    <View>
      <Head
        sentence="从十分钟的小事开始"
        line={`您在${around.name}附近，${errands.length === 0 ? '眼下没有等着的' : `现在有 ${errands.length} 件`}`}
      />
      <View className="pad">
        {children}
        <WhyNot why={why} />
      </View>
      {errands.length === 0 ? (
        <Empty sentence="附近的都有人去了" words={'谢谢大家。喝口茶，\n有新的了再来看。'} />
      ) : isElder ? (
        <ElderErrands near={near} grab={grab} />
      ) : (
        <UsualErrands near={near} grab={grab} />
      )}
      <View className="pad errands-foot">
        <View className="cap hint">门牌和电话，接下之后才看得到。做完记进您的时间银行。</View>
        <Link icon="pin" onTap={onWhere}>
          换一片看看
        </Link>
      </View>
    </View>
  )
}
