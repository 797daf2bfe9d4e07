import type { OutputOf } from '@shared/kernel/contract'
import type { listMyErrands } from '@shared/errands/contract'
import { View } from '@tarojs/components'
import { MyErrandCard } from '../../errand/my-errand-card'

type Items = OutputOf<typeof listMyErrands>['items']

/** What one has taken already stands before what is offered. */
export function InHand({ items }: { readonly items: Items }) {
  if (items.length === 0) return null
  return (
    <View className="errands-mine">
      {items.map((errand) => (
        <MyErrandCard key={errand.id} errand={errand} />
      ))}
    </View>
  )
}
