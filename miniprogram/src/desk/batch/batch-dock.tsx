import type { BatchView } from '@shared/goods/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { AcceptSheet } from './accept-sheet'
import { AllocateSheet } from './allocate-sheet'
import { CountSheet } from './count-sheet'
import { LoseSheet } from './lose-sheet'
import { TransferSheet } from './transfer-sheet'

export interface BatchSheetProps {
  readonly batch: BatchView
  readonly onDone: () => void
  readonly onClose: () => void
}

const sheets = {
  allocate: AllocateSheet,
  transfer: TransferSheet,
  lose: LoseSheet,
  count: CountSheet,
  accept: AcceptSheet,
}
const further = [
  { sheet: 'transfer', word: '调到别的站' },
  { sheet: 'count', word: '盘点' },
  { sheet: 'lose', word: '记损耗' },
] as const

/** What can be done with a batch now: count what arrived, or give some out; where all is gone, what was lost may be found again. */
export function BatchDock({ batch, onDone }: Omit<BatchSheetProps, 'onClose'>) {
  const [opened, setOpened] = useState<keyof typeof sheets | 'more'>()
  const close = () => setOpened(undefined)
  const Opened = opened === undefined || opened === 'more' ? undefined : sheets[opened]
  if (batch.status === 'pending') return null
  return (
    <View>
      {batch.status === 'coming' ? (
        <Button tone="primary" icon="check" onTap={() => setOpened('accept')}>
          到了，点数收下
        </Button>
      ) : batch.stock === 0 ? (
        <Button icon="search" onTap={() => setOpened('count')}>
          盘点
        </Button>
      ) : (
        <View className="dock-row">
          <Button isGrowing onTap={() => setOpened('more')}>
            别的
          </Button>
          <Button tone="primary" isGrowing onTap={() => setOpened('allocate')}>
            发出去
          </Button>
        </View>
      )}
      {opened === 'more' && (
        <Sheet title="这一批还可以" onClose={close}>
          <View className="stack">
            {further.map(({ sheet, word }) => (
              <Button key={sheet} onTap={() => setOpened(sheet)}>
                {word}
              </Button>
            ))}
          </View>
        </Sheet>
      )}
      {Opened !== undefined && (
        <Opened
          batch={batch}
          onClose={close}
          onDone={() => {
            close()
            onDone()
          }}
        />
      )}
    </View>
  )
}
