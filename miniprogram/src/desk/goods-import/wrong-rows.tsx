import type { startImport } from '@shared/goods/import-contract'
import type { OutputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Row } from '../../ui/rows'

interface WrongRowsProps {
  readonly read: OutputOf<typeof startImport>
  readonly onOther: () => void
}

/** Every row that is wrong, by its number, and what to do about it. */
export function WrongRows({ read: { rows, wrong, wrongCount }, onOther }: WrongRowsProps) {
  const told = wrong.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return (
    <View>
      <Head
        sentence={`有 ${String(wrongCount)} 行要改，一行都还没有收`}
        line={`一共 ${String(rows)} 行。照下面的改好，再选一次。`}
      >
        <Button tone="primary" onTap={onOther}>
          改好了，再选一次
        </Button>
      </Head>
      <View className="pad">
        <Card fit="list">
          {wrong.map(({ from, to, words }) => (
            <Row
              key={from}
              icon="alert"
              iconTone="you"
              title={from === to ? `第 ${String(from)} 行` : `第 ${String(from)} 到 ${String(to)} 行`}
              words={words}
            />
          ))}
        </Card>
        {told < wrongCount && (
          <View className="small mute goods-more">{`还有 ${String(wrongCount - told)} 行也要改，先改这些。`}</View>
        )}
      </View>
    </View>
  )
}
