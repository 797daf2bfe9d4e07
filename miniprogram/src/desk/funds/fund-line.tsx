import type { DeskFund } from '@shared/funds/views'
import { fundKindWords } from '@shared/funds/words'
import { View } from '@tarojs/components'
import { Yuan } from '../../matter/yuan'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { ComparedChip } from './compared-chip'

/** A fund: what is there, whether the books agree, how many earmarks it has. */
export function FundLine({ fund }: { readonly fund: DeskFund }) {
  const { id, name, kind, venue, balanceFen, earmarks, compared } = fund
  const about = venue === undefined ? fundKindWords[kind] : `${venue}的${fundKindWords[kind]}`
  return (
    <Card label={`打开${name}`} onTap={() => open(`/desk/fund/index?id=${id}`)}>
      <View className="row between top">
        <View className="grow">
          <View className="h3">{name}</View>
          <View className="small mute">{`${about}，${String(earmarks.length)} 个专项`}</View>
        </View>
        <Icon name="forward" />
      </View>
      <View className="row between wrap desk-funds-sum">
        <Yuan amountFen={balanceFen} />
        <ComparedChip compared={compared} />
      </View>
    </Card>
  )
}
