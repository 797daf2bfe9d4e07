import { getReward } from '@shared/rewards/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { RedeemSheet } from './redeem-sheet'
import { blockedBecause } from './said'
import { WholeReward } from './whole-reward'
import './reward.css'

/** One item of the time box: everything to know before exchanging points for it, and the one tap that does. */
export default function RewardPage() {
  const { id = '' } = useRouter().params
  const [isAsked, setAsked] = useState(false)
  const query = useQuery(getReward, { id })
  const reward = 'output' in query ? query.output : undefined
  const close = () => setAsked(false)
  return (
    <Page
      title="时间宝盒"
      dock={
        reward === undefined ? undefined : (
          <Button tone="primary" blockedBecause={blockedBecause(reward)} onTap={() => setAsked(true)}>
            {`用 ${reward.points} 分换一件`}
          </Button>
        )
      }
      offlineWords="没有网络，连上后才能换"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{
          word: '回柜上看看',
          run: () => void Taro.redirectTo({ url: '/hours/shelf/index' }),
        }}
      >
        {(shown) => <WholeReward reward={shown} />}
      </Loaded>
      {isAsked && reward !== undefined && (
        <RedeemSheet reward={reward} onGone={() => void query.refresh()} onClose={close} />
      )}
    </Page>
  )
}
