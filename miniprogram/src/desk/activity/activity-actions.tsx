import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { ShareButton } from '../../ui/share-button'
import { CancelSheet } from './cancel-sheet'

interface ActivityActionsProps {
  readonly id: string
  /** More than one date lies ahead. */
  readonly hasMore: boolean
  readonly onDone: () => void
}

/** What is done with the whole of it: pass it on, call it off. */
export function ActivityActions({ id, hasMore, onDone }: ActivityActionsProps) {
  const [isCancelling, setCancelling] = useState(false)
  return (
    <View className="dock-row">
      <Button isGrowing onTap={() => setCancelling(true)}>
        {hasMore ? '后面的都取消' : '取消'}
      </Button>
      {process.env.TARO_ENV === 'weapp' && <ShareButton>转给居民</ShareButton>}
      {isCancelling && (
        <CancelSheet
          id={id}
          onClose={() => setCancelling(false)}
          onDone={() => {
            setCancelling(false)
            onDone()
          }}
        />
      )}
    </View>
  )
}
