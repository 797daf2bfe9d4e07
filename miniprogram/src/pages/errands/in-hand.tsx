import { listMyErrands } from '@shared/errands/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { MyErrandCard } from '../../errand/my-errand-card'

/** What one has taken already stands before what is offered. */
export function InHand() {
  const mine = useQuery(listMyErrands, { filter: 'going' })
  const items = 'output' in mine ? mine.output.items : []
  if (items.length === 0) return null
  return (
    <View className="errands-mine">
      {items.map((errand) => (
        <MyErrandCard key={errand.id} errand={errand} />
      ))}
    </View>
  )
}
