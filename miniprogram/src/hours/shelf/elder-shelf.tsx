import type { Shelf } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { RewardTile } from './reward-tile'

/** One at a time, what the points are enough for first. */
export function ElderShelf({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const [at, setAt] = useState(0)
  const all = shelves.flatMap(({ rewards, myPoints }) => rewards.map((reward) => ({ reward, myPoints })))
  const shown = all[at % all.length]
  if (shown === undefined) return null
  return (
    <View className="pad stack">
      <RewardTile {...shown} />
      {all.length > 1 && (
        <Button icon="forward" onTap={() => setAt((at + 1) % all.length)}>
          看下一样
        </Button>
      )}
    </View>
  )
}
