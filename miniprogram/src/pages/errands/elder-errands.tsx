import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Offer } from './offer'
import type { OffersProps } from './offers-props'

/** One at a time, the best first. */
export function ElderErrands({ near: { errands, why }, grab }: OffersProps) {
  const [at, setAt] = useState(0)
  const errand = errands[at % errands.length]
  if (errand === undefined) return null
  return (
    <View className="pad stack">
      <Offer errand={errand} why={why} isBest grab={grab} />
      {errands.length > 1 && (
        <Button icon="forward" onTap={() => setAt((at + 1) % errands.length)}>
          看下一件
        </Button>
      )}
    </View>
  )
}
