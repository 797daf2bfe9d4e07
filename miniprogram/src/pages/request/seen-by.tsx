import { sayMoment } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'

/** Who looked at phone and door, and when. */
export function SeenBy({ request: { timeline } }: { readonly request: RequestView }) {
  const [isOpen, setOpen] = useState(false)
  const now = useNow()
  const looks = timeline.filter(({ fact }) => fact === 'request.contact_opened')
  return (
    <View className="section">
      <Note>
        称呼、电话和门牌只有接这件事的社工点开才看得到。
        {!isOpen && <Link onTap={() => setOpen(true)}>谁看过我的信息</Link>}
        {isOpen && looks.length === 0 && <View className="strong">还没有人点开过。</View>}
        {isOpen &&
          looks.map(({ id, at, detail }) => (
            <View key={id} className="row between request-look">
              <View className="strong">{nameIn(detail)}</View>
              <View className="num">{sayMoment(at, now)}</View>
            </View>
          ))}
      </Note>
    </View>
  )
}

function nameIn({ displayName }: Readonly<Record<string, unknown>>): string {
  return (typeof displayName === 'string' ? givenName(displayName) : undefined) ?? '社工'
}
