import { Button as Native, View } from '@tarojs/components'
import './button.css'

interface ShareButtonProps {
  /** Tells the page's `useShareAppMessage` which of its buttons it was. */
  readonly id?: string
  readonly children: string
}

/** WeChat opens the list of chats only from a button of its own; what is sent says the page's `useShareAppMessage`. */
export function ShareButton({ id, children }: ShareButtonProps) {
  return (
    <Native id={id ?? ''} className="btn btn-line btn-large btn-share" openType="share">
      <View className="btn-words">{children}</View>
    </Native>
  )
}
