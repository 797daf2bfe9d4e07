import type { WordsView } from '@shared/requests/views'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Note } from '../ui/note'

interface SaidProps {
  readonly text: WordsView
  /** For a colleague who may decide about held words. */
  readonly review?: ReactNode
}

/** Words as this reader may see them: plainly, or held until somebody has looked. */
export function Said({ text, review }: SaidProps) {
  if (!text.isHeld) return <Text>{text.words ?? ''}</Text>
  return (
    <View className="stack">
      {text.words !== undefined && <Text>{text.words}</Text>}
      <Note tone="warn">
        {text.words === undefined ? '这句话还在核对，核对好了就能看到。' : '这句话还没有放出去，等人看过。'}
      </Note>
      {text.canReview && review}
    </View>
  )
}
