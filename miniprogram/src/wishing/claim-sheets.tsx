import { View } from '@tarojs/components'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { TakenSheet } from './taken-sheet'
import type { Claiming } from './use-claim'
import { WonSheet } from './won-sheet'

interface ClaimSheetsProps {
  readonly claiming: Claiming
  readonly onChanged: () => void
}

/** What is said after 我来实现. */
export function ClaimSheets({ claiming: { claimed, close }, onChanged }: ClaimSheetsProps) {
  if (claimed === undefined) return null
  if (claimed.is === 'won') return <WonSheet wish={claimed.wish} onChanged={onChanged} onClose={close} />
  if (claimed.is === 'lost')
    return <TakenSheet wishId={claimed.wishId} refusal={claimed.refusal} onClose={close} />
  return (
    <Sheet title="网断了，不知道认领上没有" words="连上以后再点一次，只会认领一次。" onClose={close}>
      <View className="stack">
        <Button onTap={close}>知道了</Button>
      </View>
    </Sheet>
  )
}
