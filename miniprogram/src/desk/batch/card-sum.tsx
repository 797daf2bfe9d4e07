import type { BatchView } from '@shared/goods/views'
import { View } from '@tarojs/components'
import { sayOf } from '../../goods/said'

/** In = out + stock + loss: as a sentence, and as a small table whose first line is the sum of the others. */
export function CardSum({ batch }: { readonly batch: BatchView }) {
  const { unit, received, stock, out, lost, status, astray } = batch
  if (status === 'coming')
    return (
      <View className="batch-words">{`对方调出 ${sayOf(received, unit)}，到了点一遍，点几${unit}记几${unit}。`}</View>
    )
  const lines = [
    { word: '发出去', count: out },
    { word: '还在站里', count: stock },
    { word: '损耗', count: lost },
  ]
  const said = lines
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${sayOf(count, unit)}`)
  // What does not agree with its moves must not be said to agree.
  const agrees = astray === undefined ? '，对得上' : ''
  return (
    <View>
      <View className="batch-words">{`收进来 ${sayOf(received, unit)}：${said.join('，')}${agrees}。`}</View>
      <View className="card-sum">
        <Line word="收进来" words={sayOf(received, unit)} isSum />
        {lines.map(({ word, count }) => (
          <Line key={word} word={word} words={sayOf(count, unit)} />
        ))}
      </View>
    </View>
  )
}

interface LineProps {
  readonly word: string
  readonly words: string
  readonly isSum?: boolean
}

function Line({ word, words, isSum = false }: LineProps) {
  return (
    <View className={isSum ? 'card-sum-line is-sum' : 'card-sum-line'}>
      <View>{word}</View>
      <View className="num">{words}</View>
    </View>
  )
}
