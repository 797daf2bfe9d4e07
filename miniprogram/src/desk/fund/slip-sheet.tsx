import { getSlip, reviewSlipPhoto } from '@shared/funds/contract'
import type { PublicEntry, SlipView } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { sayWholeNumber } from '../../matter/entry-said'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Sheet } from '../../ui/sheet'
import { Photos } from '../photos/photos'

interface SlipSheetProps {
  readonly entry: PublicEntry
  readonly onClose: () => void
}

/** The slip behind an entry of income, as it was photographed. Only at the desk, and only after both counts. */
export function SlipSheet({ entry, onClose }: SlipSheetProps) {
  const { id, summary, amountFen } = entry
  const query = useQuery(getSlip, { id }, { isKept: false })
  return (
    <Sheet
      title={`${summary}的单据`}
      words={`${sayWholeNumber(entry)}，${exactYuan(amountFen)} 元`}
      onClose={onClose}
    >
      <View className="stack">
        <Loaded query={query} shape="rows">
          {(slip) => <Slip slip={slip} onDone={() => void query.refresh()} />}
        </Loaded>
        <Button onTap={onClose}>看好了</Button>
      </View>
    </Sheet>
  )
}

interface SlipProps {
  readonly slip: SlipView
  readonly onDone: () => void
}

function Slip({ slip: { id, slip, earmarkName, recordedBy, countedBy, photos }, onDone }: SlipProps) {
  return (
    <View className="stack">
      <View>{`单号 ${slip}，进“${earmarkName}”`}</View>
      <View className="small mute">{`${recordedBy}数第一遍，${countedBy}数第二遍`}</View>
      {photos.length === 0 && <View className="small mute">记的时候没有拍单据，单号在上面。</View>}
      <Photos contract={reviewSlipPhoto} id={id} photos={photos} onDone={onDone} />
    </View>
  )
}
