import { passedOnIn } from '@shared/requests/referral-told'
import { sayParts } from '@shared/requests/referred'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { Note } from '../ui/note'

/** To whom it was passed on and what of it, for the person whose matter it is. */
export function PassedOn({ request: { timeline } }: { readonly request: Pick<RequestView, 'timeline'> }) {
  const passed = passedOnIn(timeline)
  if (passed === undefined) return null
  return (
    <View className="section">
      <Note>{`转给${passed.toName}的只有这些：${sayParts(passed.parts)}。别的他们看不到。`}</Note>
    </View>
  )
}
