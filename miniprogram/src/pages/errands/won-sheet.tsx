import type { ErrandView } from '@shared/errands/views'
import { windowWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { CallHer } from '../../errand/call-her'
import { errandArt } from '../../errand/errand-art'
import { ErrandSteps } from '../../errand/errand-steps'
import { ReleaseSheet } from '../../errand/release-sheet'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Sheet } from '../../ui/sheet'
import './errands.css'

interface WonSheetProps {
  readonly errand: ErrandView
  readonly onClose: () => void
  /** It was given back. */
  readonly onReleased: () => void
}

/** It is theirs: the steps, the door, the phone, and off. */
export function WonSheet({ errand, onClose, onReleased }: WonSheetProps) {
  const [isReleasing, setReleasing] = useState(false)
  const now = useNow()
  const { id, need } = errand
  if (isReleasing) return <ReleaseSheet id={id} onDone={onReleased} onClose={() => setReleasing(false)} />
  const known = need === undefined ? '居民' : need.calledName
  const go = () => {
    onClose()
    open(`/pages/errand/index?id=${id}`)
  }
  return (
    <Sheet
      title="谢谢，这件归您了"
      chip={<Chip tone="on">已接下</Chip>}
      words={`${known}知道有人来了。\n${windowWords(errand, now)}办好就行。`}
      art={errandArt(errand).art}
      onClose={onClose}
    >
      {need !== undefined && <ErrandSteps errand={errand} need={need} />}
      <View className="dock-row errand-calls errands-ways">
        {need !== undefined && <CallHer errand={errand} need={need} />}
        <Button tone="primary" isGrowing onTap={go}>
          出发
        </Button>
      </View>
      <View className="errands-quiet">
        <Button tone="quiet" size="small" onTap={() => setReleasing(true)}>
          去不了，放回去
        </Button>
      </View>
    </Sheet>
  )
}
