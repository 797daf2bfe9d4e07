import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { sayNumber } from '../../goods/said'
import { LabelButton } from '../../goods/label-button'
import { Bar } from '../../ui/bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { spoken } from '../../ui/spoken'
import { useProgress } from './use-progress'

interface ProgressProps {
  readonly id: string
  readonly onOther: () => void
}

/** How far it is; at the end all of it is there at once. */
export function Progress({ id, onOther }: ProgressProps) {
  const { progress, stopped, again } = useProgress(id)
  if (progress?.status === 'ready') {
    return (
      <View>
        <Head
          chip={<Chip tone="ok">收下了</Chip>}
          sentence={`${sayNumber(progress.rows)} 行都收进来了`}
          line="数量和价钱已经定下，看得到了"
        />
        <View className="pad stack">
          <Button
            tone="primary"
            onTap={() => void Taro.redirectTo({ url: `/desk/goods-list/index?id=${id}` })}
          >
            看这张收货单
          </Button>
          <LabelButton of={{ listId: id }} word="印这一批的标签" />
          <Button onTap={onOther}>再导一张</Button>
        </View>
      </View>
    )
  }
  const { written, rows } = progress ?? { written: 0, rows: 1 }
  return (
    <View>
      <Head
        chip={<Chip tone="on">正在收</Chip>}
        sentence={
          progress === undefined
            ? '每一行都对，正在收'
            : `收了 ${sayNumber(written)} 行，一共 ${sayNumber(rows)} 行`
        }
        line="都写完才一起看得到。关掉也没事，几分钟里会自己写完。"
      />
      <View className="pad stack" {...spoken({ role: 'status' })}>
        <Card>
          <Bar share={written / rows} />
        </Card>
        {stopped === 'unreachable' && <Note tone="warn">网断了，写过的都在。连上以后接着写，不会重。</Note>}
        <Refused refusal={typeof stopped === 'object' ? stopped : undefined} />
        {stopped !== undefined && <Button onTap={again}>接着写</Button>}
      </View>
    </View>
  )
}
