import { View } from '@tarojs/components'
import { Note } from '../../ui/note'
import type { RequestForm } from './use-request-form'

/** After a scan: what need not be asked any more. */
export function FilledPlace({ form: { scannedName } }: { readonly form: RequestForm }) {
  if (scannedName === undefined) return null
  return (
    <View className="request-new-filled">
      <Note tone="ok">{`地方已经替您填好了：${scannedName}`}</Note>
    </View>
  )
}
