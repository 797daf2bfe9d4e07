import { View } from '@tarojs/components'
import { spoken } from '../ui/spoken'
import './stock-bar.css'

interface StockBarProps {
  /** All that came in: the full width. */
  readonly received: number
  readonly stock: number
  readonly out: number
}

/** What is left, then what went out (striped), of all that came in; what was lost is the hollow end. Words stand beside it. */
export function StockBar({ received, stock, out }: StockBarProps) {
  const share = (part: number) => `${((part / Math.max(1, received)) * 100).toFixed(2)}%`
  return (
    <View className="stock-bar" {...spoken({ isHidden: true })}>
      <View className="stock-bar-left" style={{ width: share(stock) }} />
      <View className="stock-bar-out" style={{ width: share(out) }} />
    </View>
  )
}
