import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

interface OutdatedProps {
  readonly takeOver: () => void
  readonly startAnew: () => void
}

/** Somebody swapped or planned meanwhile: whoever plans says which of the two counts. */
export function Outdated({ takeOver, startAnew }: OutdatedProps) {
  return (
    <View className="rota-outdated">
      <Note tone="warn" icon="people">
        您开始排以后，班表有了变动，可能是同事换了班。
        <View className="refused-ways">
          <Button size="small" isGrowing onTap={startAnew}>
            从现在的样子排
          </Button>
          <Button size="small" isGrowing onTap={takeOver}>
            还照我排的
          </Button>
        </View>
      </Note>
    </View>
  )
}
