import { exportStock } from '@shared/goods/labels-contract'
import { View } from '@tarojs/components'
import { call } from '../../call/call'
import { useFile } from '../../goods/use-file'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'

/** The whole stock and every move, as a sheet. */
export function ExportButton({ stationId }: { readonly stationId: string }) {
  const file = useFile(() => call(exportStock, { stationId }), {
    name: '库存和进出',
    kind: 'xlsx',
    done: ({ batches, moves }) => `${String(batches)} 批、${String(moves)} 笔进出，打开就能用`,
  })
  return (
    <View className="stack goods-more">
      <Refused refusal={file.refusal} />
      <Button icon="page" busyWord={file.isBusy ? '正在做…' : undefined} onTap={file.take}>
        取库存表
      </Button>
      <View className="cap hint">xlsx，写到社区和户数，没有人的名字。</View>
    </View>
  )
}
