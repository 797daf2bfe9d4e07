import { getMyRedemption } from '@shared/rewards/contract'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { CancelSheet } from './cancel-sheet'
import { WholeRedemption } from './whole-redemption'

/** One order. Its code stays on the phone: the counter may have no signal. */
export function OneRedemption({ id }: { readonly id: string }) {
  const [isCancelling, setCancelling] = useState(false)
  const query = useQuery(getMyRedemption, { id })
  const order = 'output' in query ? query.output : undefined
  return (
    <Page title={order?.title ?? '我换的'} ground="own" offlineWords="没有网络，码照样能给站里看">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{
          word: '看我换的',
          run: () => void Taro.redirectTo({ url: '/hours/redemptions/index' }),
        }}
      >
        {(shown) => <WholeRedemption order={shown} onCancel={() => setCancelling(true)} />}
      </Loaded>
      {isCancelling && order !== undefined && (
        <CancelSheet
          order={order}
          onDone={() => {
            setCancelling(false)
            void query.refresh()
          }}
          onClose={() => setCancelling(false)}
        />
      )}
    </Page>
  )
}
