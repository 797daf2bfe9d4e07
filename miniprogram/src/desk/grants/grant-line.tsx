import { dayOf, sayAge } from '@shared/kernel/time'
import type { GrantRow } from '@shared/grants/views'
import { audienceWords } from '@shared/grants/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { sayDay } from '../../matter/entry-said'
import { Yuan } from '../../matter/yuan'
import { Card } from '../../ui/card'
import { GrantChip } from './grant-chip'

/** One grant: what, for whom in general, how it stands. Nothing says who it is. */
export function GrantLine({ row }: { readonly row: GrantRow }) {
  const now = useNow()
  const { id, title, audience, workerName, followUpOn, amountFen, createdAt, status } = row
  const isDue = status === 'handed' && followUpOn !== undefined && followUpOn <= dayOf(now)
  const when = isDue
    ? '该回访了'
    : followUpOn === undefined
      ? sayAge(createdAt, now)
      : `${sayDay(followUpOn)}回访`
  return (
    <View className="grants-line">
      <Card label={`打开${title}`} onTap={() => open(`/desk/grant/index?id=${id}`)}>
        <View className="row between">
          <GrantChip grant={row} />
          <View className={isDue ? 'cap strong nowrap' : 'cap hint num nowrap'}>{when}</View>
        </View>
        <View className="h3 grants-line-foot">{title}</View>
        <View className="row between">
          <View className="small mute">{`${audienceWords[audience]}，${workerName}提的`}</View>
          <Yuan amountFen={amountFen} />
        </View>
      </Card>
    </View>
  )
}
