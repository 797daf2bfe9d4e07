import { getReferral } from '@shared/referrals/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { hasActions, ReferralActions } from './referral-actions'
import { WholeReferral } from './whole-referral'
import './referral.css'

/** One referral as its two sides see it: what was passed on and why, and what the other side said. */
export default function ReferralPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getReferral, { id }, { isKept: false })
  const referral = 'output' in query ? query.output : undefined
  const onDone = () => void query.refresh()
  return (
    <DeskPage
      title="一件转介"
      ground="own"
      dock={
        referral !== undefined && hasActions(referral) ? (
          <ReferralActions referral={referral} onDone={onDone} />
        ) : undefined
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看所有转介', run: () => void Taro.redirectTo({ url: '/desk/referrals/index' }) }}
      >
        {(shown) => <WholeReferral referral={shown} />}
      </Loaded>
    </DeskPage>
  )
}
