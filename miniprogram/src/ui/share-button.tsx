import { Button as Native, View } from '@tarojs/components'
import './button.css'

/** WeChat opens the list of chats only from a button of its own; what is sent says the page's `useShareAppMessage`. */
export function ShareButton({ children }: { readonly children: string }) {
  return (
    <Native className="btn btn-line btn-large btn-share" openType="share">
      <View className="btn-words">{children}</View>
    </Native>
  )
}
