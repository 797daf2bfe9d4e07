import { countQueue } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { spoken } from '../../ui/spoken'

/** How much lies on the desk, and what ends today. */
export function WideHead() {
  const counts = useQuery(countQueue, {}, { isKept: false })
  return (
    <View className="wide-list-head row between">
      <View className="h2" {...spoken({ role: 'heading' })}>
        需求
      </View>
      {'output' in counts && (
        <View className="cap hint num">{`在手 ${counts.output.mine} · 今天到点 ${counts.output.due}`}</View>
      )}
    </View>
  )
}
