import { getCheckInCode } from '@shared/attendances/contract'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { type Queried, useQuery } from '../../call/use-query'
import type { OutputOf } from '@shared/kernel/contract'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Qr } from '../../ui/qr'
import { spoken } from '../../ui/spoken'
import { turnAt, useSeconds } from './use-turn'

type Codes = OutputOf<typeof getCheckInCode>
/** New ones are asked for while so many are left; without signal these go on. */
const ASK_AT = 12

/** What everybody who comes looks at: a code that turns every half minute. */
export function CodeScreen({ id }: { readonly id: string }) {
  const query = useQuery(getCheckInCode, { id })
  return (
    <Loaded query={query} shape="matter">
      {(codes) => <Turning codes={codes} query={query} />}
    </Loaded>
  )
}

function Turning({ codes, query }: { readonly codes: Codes; readonly query: Queried<Codes> }) {
  const now = useSeconds()
  const answeredAt = 'at' in query ? query.at : now
  // The phone's own clock may be off: it only says how long ago the station told the time.
  const turn = turnAt(codes.codes, codes.at + now - answeredAt)
  const { refresh } = query
  const left = turn?.left ?? 0
  useEffect(() => {
    if (left <= ASK_AT) void refresh()
  }, [left, refresh])
  if (turn === undefined) {
    return (
      <View className="pad">
        <Note tone="warn">断网有一会儿了，手机里的码用完了。先用名单打勾，连上网码就回来。</Note>
      </View>
    )
  }
  return (
    <View className="code-screen">
      <Qr text={turn.code.text} label="签到码" size={260} />
      <View className="code-screen-digits num" {...spoken({ label: turn.code.digits.split('').join(' ') })}>
        {`${turn.code.digits.slice(0, 3)} ${turn.code.digits.slice(3)}`}
      </View>
      <View className="small mute">半分钟换一次。扫码或者输这 6 位数字。</View>
    </View>
  )
}
