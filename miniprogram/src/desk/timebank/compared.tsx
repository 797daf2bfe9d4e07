import { sayMoment } from '@shared/kernel/time'
import type { StationTime } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Note } from '../../ui/note'
import { sayDifference } from './said'

/** 账实相符, or what does not agree and with whom. */
export function Compared({ station: { sums, compared } }: { readonly station: StationTime }) {
  const now = useNow()
  const isEven = sums.minutes === 0 && sums.points === 0
  const zero = isEven ? '每一笔两边都平' : '有一笔两边不平，请告诉技术支持'
  if (compared === undefined) {
    return <Note tone={isEven ? 'ok' : 'danger'}>{`${zero}。今天夜里第一次逐户对账。`}</Note>
  }
  const { at, accounts, differences } = compared
  const when = sayMoment(at, now)
  if (differences.length === 0) {
    return (
      <Note tone={isEven ? 'ok' : 'danger'}>
        {`账实相符：${when} 逐户对过 ${String(accounts)} 个账户。${zero}。`}
      </Note>
    )
  }
  return (
    <Note tone="danger">
      {`${when} 对出 ${String(differences.length)} 处对不上，先别退别改，请告诉技术支持：`}
      {differences.map((one) => (
        <View key={`${one.accountId}${one.unit}`}>{sayDifference(one)}</View>
      ))}
    </Note>
  )
}
