import { sayAge } from '@shared/kernel/time'
import type { ReferralRow } from '@shared/referrals/views'
import { kindWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useNow } from '../../call/use-now'
import { Plate } from '../../ui/plate'
import { Tap } from '../../ui/tap'
import { Urgency } from '../../ui/urgency'
import { sayDue } from './due'
import { ReferralChip } from './referral-chip'

interface ReferralLineProps {
  readonly row: ReferralRow
  readonly isReceived: boolean
}

/** One referral: how urgent, what about, to or from whom, and how long there is. */
export function ReferralLine({ row, isReceived }: ReferralLineProps) {
  const now = useNow()
  const due = sayDue(row, now)
  const whom = isReceived ? `${row.fromName}转来` : `转给${row.to.name}`
  return (
    <Tap
      className="referrals-line"
      onTap={() => void Taro.navigateTo({ url: `/desk/referral/index?id=${row.id}` })}
    >
      <View className="row between">
        <Urgency level={row.urgency} />
        <ReferralChip referral={row} isReceived={isReceived} />
      </View>
      <View className="referrals-title">{`${kindWords[row.kind]}，${whom}`}</View>
      <View className="row between">
        <Plate>{row.communityName}</Plate>
        {due === undefined ? (
          <View className="cap hint num nowrap">{sayAge(row.createdAt, now)}</View>
        ) : (
          <View className={`cap num nowrap referrals-due ${due.isLate ? 'is-late' : 'mute'}`}>
            {due.words}
          </View>
        )}
      </View>
    </Tap>
  )
}
