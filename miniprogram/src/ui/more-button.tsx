import { View } from '@tarojs/components'
import { Button } from './button'
import './more-button.css'

interface MoreButtonProps {
  /** Undefined at the end of the list, where there is no button. */
  readonly more: (() => Promise<void> | void) | undefined
  readonly isBusy: boolean
}

/** The foot of a list that goes on. */
export function MoreButton({ more, isBusy }: MoreButtonProps) {
  if (more === undefined) return null
  return (
    <View className="more-button">
      <Button busyWord={isBusy ? '正在找…' : undefined} onTap={() => void more()}>
        再看一些
      </Button>
    </View>
  )
}
