import type { RequestView } from '@shared/requests/views'
import { aboutOf, forWhomWords, reachableWords, urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { Said } from '../../matter/said'
import { Card } from '../../ui/card'
import { PhotoRow } from '../../ui/photo-row'
import { Plate } from '../../ui/plate'

/** What the person wrote herself when she filed it. */
export function FilledIn({ request }: { readonly request: RequestView }) {
  const { askedUrgency } = request
  const facts = [
    aboutOf(request),
    ...(request.spot === undefined ? forWhomFacts(request) : []),
    urgencyWords[askedUrgency],
  ]
  const place = [request.communityName, request.building, request.door].filter(Boolean).join(' ')
  return (
    <View className="request-filled">
      <Card>
        <View className="stack">
          <Said text={request.text} />
          {request.photos.length > 0 && <PhotoRow photos={request.photos} />}
          {place !== '' && (
            <View className="row">
              <Plate>{place}</Plate>
            </View>
          )}
          <View className="small mute">{facts.join(' · ')}</View>
        </View>
      </Card>
    </View>
  )
}

function forWhomFacts({ forWhom, calledName, reachable }: RequestView): readonly string[] {
  const whom = forWhom === 'self' ? '给自己' : `给${forWhomWords[forWhom]}`
  return [
    calledName === undefined ? whom : `${whom}：${calledName}`,
    reachable === 'any' ? '什么时候都方便' : `${reachableWords[reachable]}方便`,
  ]
}
