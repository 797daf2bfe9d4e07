import { sayParts } from '@shared/requests/referred'
import { passedOnIn } from '@shared/requests/referral-told'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'

/** That it was passed on, or came from elsewhere with only a part of what was said. */
export function ReferralNote({ request }: { readonly request: RequestView }) {
  const { referral, cameWith, timeline } = request
  if (referral === undefined) return null
  const to = passedOnIn(timeline)?.toName
  const look = () => void Taro.navigateTo({ url: `/desk/referral/index?id=${referral.id}` })
  return (
    <View className="desk-matter">
      <Note icon="forward">
        {cameWith !== undefined && to === undefined
          ? `别的站转来的，带来的只有：${sayParts(cameWith)}。别的要用到，问居民一句。`
          : referral.isOpen
            ? `转给了${to ?? '别处'}，还没有结果。`
            : '转介过，看看那边怎么说。'}
        <Link isGoing onTap={look}>
          看转介
        </Link>
      </Note>
    </View>
  )
}
