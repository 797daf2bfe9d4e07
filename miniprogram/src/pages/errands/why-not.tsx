import { whyNotWords } from '@shared/errands/words'
import { stoppedWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import { Note } from '../../ui/note'
import type { Near } from './offer'

/** Why nothing can be taken yet, and what to do. */
export function WhyNot({ why }: { readonly why: Near['why'] }) {
  if (why === undefined) return null
  return (
    <View className="errands-why">
      <Note tone={why === 'waiting' ? 'warn' : 'privacy'} icon={why === 'waiting' ? 'clock' : 'people'}>
        {why === 'stopped' ? stoppedWords : whyNotWords[why]}
      </Note>
    </View>
  )
}
