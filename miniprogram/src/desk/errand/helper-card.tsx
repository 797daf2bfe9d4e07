import { reviewErrandPhoto } from '@shared/errands/contract'
import type { HelperView } from '@shared/errands/views'
import { sayYuan } from '@shared/kernel/money'
import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { callPhone } from '../../ui/phone'
import { Photos } from '../photos/photos'

interface HelperCardProps {
  readonly errandId: string
  readonly helper: HelperView
  readonly now: number
  readonly onDone: () => void
}

/** One helper: since when, the phone, and what she said when it was done. */
export function HelperCard({ errandId, helper, now, onDone }: HelperCardProps) {
  const { displayName, grabbedAt, report, phone } = helper
  return (
    <Card>
      <View className="row">
        <Avatar name={displayName} />
        <View className="grow">
          <View className="h3">{displayName}</View>
          <View className="cap hint num">
            {report === undefined
              ? `${sayMoment(grabbedAt, now)} 接的，在路上`
              : `${sayMoment(report.at, now)} 办完的`}
          </View>
        </View>
        {phone !== undefined && (
          <Button size="small" icon="phone" onTap={() => callPhone(phone)}>
            打电话
          </Button>
        )}
      </View>
      {report !== undefined && (
        <View className="stack desk-errand-report">
          <View className="strong num">
            {[
              `用了 ${report.minutesUsed} 分钟`,
              report.costFen === 0 ? '没花钱' : `花了 ${sayYuan(report.costFen)}`,
            ].join('，')}
          </View>
          {report.words !== undefined && <View>{report.words}</View>}
          <Photos contract={reviewErrandPhoto} id={errandId} photos={report.photos} onDone={onDone} />
        </View>
      )}
    </Card>
  )
}
