import { givenName } from '@shared/requests/given-name'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar'
import { CallStation } from '../../ui/call-station'

/** The person it lies with, and her work phone; else the station's. */
export function Whom({ request: { assignee, station, timeline } }: { readonly request: RequestView }) {
  const phone = assignee?.workPhone ?? station.phone
  const isOfPlace = timeline.some(
    ({ fact, detail }) =>
      fact === 'request.assigned' &&
      detail['reason'] === 'community' &&
      detail['displayName'] === assignee?.displayName,
  )
  return (
    <View className="row">
      <Avatar name={assignee?.displayName ?? '站'} />
      <View className="grow">
        <View className="h3">{assignee?.displayName ?? station.name}</View>
        <View className="cap hint">
          {isOfPlace ? '负责您这一片' : assignee ? station.name : '有人了马上接'}
        </View>
      </View>
      <CallStation size="small" phone={phone}>
        {`打给${assignee?.workPhone === undefined ? '社工站' : (givenName(assignee.displayName) ?? '社工')}`}
      </CallStation>
    </View>
  )
}
