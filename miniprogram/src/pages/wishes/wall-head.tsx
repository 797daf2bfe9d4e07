import { View } from '@tarojs/components'
import { spoken } from '../../ui/spoken'
import type { Counts } from './counts'
import { Seats } from './seats'

/** The month in one sentence, and drawn. */
export function WallHead({ counts: { published, delivered, open } }: { readonly counts: Counts }) {
  const sentence = sentenceOf(published, delivered, open)
  return (
    <View className="wishes-head">
      <View className="h1" {...spoken({ role: 'heading', label: sentence })}>
        {sentence.split(/(?<=，)/).map((clause) => (
          <View key={clause}>{clause}</View>
        ))}
      </View>
      <Seats published={published} delivered={delivered} />
    </View>
  )
}

function sentenceOf(published: number, delivered: number, open: number): string {
  if (published === 0) return open === 0 ? '这个月还没有新的心愿' : `${String(open)} 个心愿在等人`
  const begin = `这个月 ${String(published)} 个心愿，`
  return delivered === 0 ? `${begin}还在等人` : `${begin}${String(delivered)} 个送到了门口`
}
