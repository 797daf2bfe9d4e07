import { getWish } from '@shared/wishes/contract'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { KeepDock } from './keep-dock'
import { ThanksCard } from './thanks-card'
import './thanks.css'

const toWall = () => void Taro.switchTab({ url: '/pages/wishes/index' })

/** 谢谢卡: what the family said, to keep or to show. No name of anybody stands on it. */
export default function ThanksPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getWish, { id })
  const wish = 'output' in query ? query.output : undefined
  useShareAppMessage(() => ({
    title: wish === undefined ? '心愿墙' : `${wish.title}，送到了`,
    path: '/pages/wishes/index',
  }))
  return (
    <Page
      title="谢谢卡"
      dock={wish?.thanks === undefined ? undefined : <KeepDock id={id} title={wish.title} />}
      offlineWords="没有网络，连上后才能存"
    >
      <Loaded
        query={query}
        shape="matter"
        isEmpty={({ thanks }) => thanks === undefined}
        empty={
          <Empty
            sentence="话还在路上"
            words="他们想说的话，社工看过就转给您。"
            step={{ word: '回心愿墙', run: toWall }}
            hasPhone
          />
        }
        elsewhere={{ word: '回心愿墙', run: toWall }}
      >
        {(shown) => <ThanksCard wish={shown} />}
      </Loaded>
    </Page>
  )
}
