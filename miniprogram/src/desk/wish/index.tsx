import { getDeskWish } from '@shared/wishes/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { WishActions } from './wish-actions'
import { WholeDeskWish } from './whole-desk-wish'
import './wish.css'

/** One wish at the desk: from seeing to it until the thanks are passed on. */
export default function DeskWishPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getDeskWish, { id }, { isKept: false })
  const wish = 'output' in query ? query.output : undefined
  return (
    <DeskPage
      title="一个心愿"
      ground="own"
      dock={
        wish === undefined || wish.can.length === 0 ? undefined : (
          <WishActions wish={wish} onDone={() => void query.refresh()} />
        )
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看所有心愿', run: () => void Taro.redirectTo({ url: '/desk/wishes/index' }) }}
      >
        {(shown) => <WholeDeskWish wish={shown} onChanged={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}
