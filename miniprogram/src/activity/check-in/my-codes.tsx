import type { MyLine } from '@shared/attendances/views'
import { View } from '@tarojs/components'
import { Qr } from '../../ui/qr'

/** What the organiser's camera reads, one for each person. */
export function MyCodes({ lines }: { readonly lines: readonly MyLine[] }) {
  return (
    <View className="stack">
      {lines.map(({ entryId, name, text }) => (
        <View key={entryId} className="check-in-code">
          <View className="h3">{name}</View>
          <Qr text={text} label={`${name}的签到码`} size={200} />
        </View>
      ))}
    </View>
  )
}
