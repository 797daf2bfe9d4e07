import { getWish } from '@shared/wishes/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { ClaimSheets } from '../../wishing/claim-sheets'
import { useClaim } from '../../wishing/use-claim'
import { WholeWish } from './whole-wish'
import { WishDock } from './wish-dock'
import './wish.css'

/** One wish: what it is before it is claimed; to its giver the whole way of the gift. */
export default function WishPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getWish, { id })
  const refresh = () => void query.refresh()
  const claiming = useClaim(refresh)
  const wish = 'output' in query ? query.output : undefined
  return (
    <Page
      title={wish?.isMine === true ? '我认领的心愿' : '一个心愿'}
      ground="wall"
      dock={wish === undefined ? undefined : <WishDock wish={wish} claiming={claiming} onChanged={refresh} />}
      offlineWords="没有网络，连上后才能认领"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回心愿墙', run: () => void Taro.switchTab({ url: '/pages/wishes/index' }) }}
      >
        {(shown) => <WholeWish wish={shown} />}
      </Loaded>
      <ClaimSheets claiming={claiming} onChanged={refresh} />
    </Page>
  )
}
