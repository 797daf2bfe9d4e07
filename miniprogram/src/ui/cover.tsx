import type { ActivityKind } from '@shared/activities/model'
import { Image, View } from '@tarojs/components'
import type { DrawingName } from '../../assets/drawings'
import { spoken } from './spoken'
import './cover.css'

const drawn: Record<ActivityKind, { readonly art: DrawingName; readonly shows: string }> = {
  talk: { art: 'lecture', shows: '一块写着时间的板，前面摆着凳子' },
  class: { art: 'lecture', shows: '一块写着时间的板，前面摆着凳子' },
  training: { art: 'lecture', shows: '一块写着时间的板，前面摆着凳子' },
  clinic: { art: 'clinic', shows: '树下一张桌子，放着血压计' },
  haircut: { art: 'barber', shows: '树下一把理发椅，椅背上搭着围布' },
  bath: { art: 'bath', shows: '一只浴盆，旁边搭着毛巾' },
  meal: { art: 'meal', shows: '一张长桌，碗里冒着热气' },
  outing: { art: 'courtyard', shows: '树下一张长凳，绳上挂着灯笼' },
  festival: { art: 'courtyard', shows: '树下一张长凳，绳上挂着灯笼' },
  cleanup: { art: 'courtyard', shows: '树下一张长凳，绳上挂着灯笼' },
}

interface CoverProps {
  readonly kind: ActivityKind
  /** Of a photo; without it the drawing of the kind. */
  readonly url?: string | undefined
}

/** How an activity looks: its own photo, or the thing it is about, across the whole width. */
export function Cover({ kind, url }: CoverProps) {
  const { art, shows } = drawn[kind]
  if (url !== undefined)
    return <Image className="cover" src={url} mode="aspectFill" {...spoken({ label: '活动的照片' })} />
  return <View className={`cover art-${art}`} {...spoken({ role: 'img', label: shows })} />
}
