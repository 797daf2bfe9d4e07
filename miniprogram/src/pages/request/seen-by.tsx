import { sayMoment } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'

/** Phone and door are opened by a worker's tap, and by taking the errand. */
const looking: readonly string[] = ['request.contact_opened', 'errand.grabbed']

/** Who looked at phone and door, and when. */
export function SeenBy({ request: { timeline } }: { readonly request: RequestView }) {
  const [isOpen, setOpen] = useState(false)
  const now = useNow()
  const looks = timeline.filter(({ fact }) => looking.includes(fact))
  return (
    <View className="section">
      <Note>
        称呼、电话和门牌，只有办这件事的社工点开、或者接下来跑腿的志愿者才看得到。
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
