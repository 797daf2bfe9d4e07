import type { PublicEntry } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { sayBook, sayDay, sayNumber, sayPapers, sayWhat } from '../../matter/entry-said'
import { Yuan } from '../../matter/yuan'

/** The newest step of the money, with what stands behind it. */
export function LastEntry({ entry }: { readonly entry: PublicEntry }) {
  const { id, amountFen, day } = entry
  return (
    <Card>
      <View className="row between top">
        <View className="h3 grow">{sayWhat(entry)}</View>
        <Yuan amountFen={amountFen} />
      </View>
      <View className="small mute num">{`${sayDay(day)}，${sayBook(entry)}。${sayPapers(entry)}`}</View>
      <View className="hr" />
      <View className="row between small">
        <View className="row mute fund-voucher">
          <Icon name="page" size="s" />
          {sayNumber(entry)}
        </View>
        <Link isGoing label={`打开${sayNumber(entry)}`} onTap={() => open(`/fund/entry/index?id=${id}`)}>
          打开
        </Link>
      </View>
    </Card>
  )
}
