import { View } from '@tarojs/components'
import { Button } from '../ui/button'

interface MoreButtonProps {
  /** Undefined at the end of the list, where there is no button. */
  readonly more: (() => void) | undefined
  readonly isBusy: boolean
}

/** Goes on with a list. */
export function MoreButton({ more, isBusy }: MoreButtonProps) {
  if (more === undefined) return null
  return (
    <View className="goods-more">
      <Button busyWord={isBusy ? '正在找…' : undefined} onTap={more}>
        再看一些
      </Button>
    </View>
  )
}
