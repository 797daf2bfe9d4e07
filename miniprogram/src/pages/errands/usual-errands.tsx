import { View } from '@tarojs/components'
import { useState } from 'react'
import { Parts } from '../../ui/parts'
import { Offer } from './offer'
import type { OffersProps } from './offers-props'
import { offersIn, type Part, partWords } from './offers'

/** All of them, one below the other; the best match stands out. */
export function UsualErrands({ near: { errands, why }, grab }: OffersProps) {
  const [part, setPart] = useState<Part>('all')
  const shown = offersIn(part, errands)
  const best = shown.find(({ lacking }) => lacking === undefined)
  return (
    <View>
      <Parts label="看哪些" parts={partWords(errands)} value={part} onChange={setPart} />
      <View className="pad">
        {shown.length === 0 && <View className="mute">这一类眼下没有，看看“全部”里的。</View>}
        {shown.map((errand) => (
          <Offer key={errand.id} errand={errand} why={why} isBest={errand === best} grab={grab} />
        ))}
      </View>
    </View>
  )
}
