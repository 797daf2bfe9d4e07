import { getPlacesPoster } from '@shared/places/contract'
import { type PosterLayout, POSTERS_MAX } from '@shared/places/model'
import { posterLayoutWords } from '@shared/places/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { openPdf } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface PrintDockProps {
  /** What is chosen, in the order in which it was chosen. */
  readonly ids: readonly string[]
  readonly onDone: () => void
}

/** A poster for each, or small signs to cut. */
export function PrintDock({ ids, onDone }: PrintDockProps) {
  const [busy, setBusy] = useState<PosterLayout>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isChoosing, setChoosing] = useState(false)
  const print = async (layout: PosterLayout) => {
    setChoosing(false)
    setRefusal(undefined)
    setBusy(layout)
    const made = await call(getPlacesPoster, { ids: [...ids], layout })
    const outcome = made.is === 'done' ? await openPdf(made.output.url, '场所码') : made.is
    setBusy(undefined)
    if (made.is === 'refused') setRefusal(made.refusal)
    if (outcome === 'unreachable') say({ words: '网断了，没印成。选好的都在，连上再点一次' })
    if (outcome !== 'done') return
    say({ words: `${ids.length} 张做好了，打开就能印` })
    onDone()
  }
  const tooMany = ids.length > POSTERS_MAX ? `一次最多印 ${POSTERS_MAX} 张，分两次吧` : undefined
  const busyWord = '正在做…'
  return (
    <View className="stack">
      <Refused refusal={refusal} />
      <View className="small mute">{tooMany ?? `选了 ${ids.length} 张`}</View>
      {tooMany === undefined && (
        <View className="dock-row">
          <Button isGrowing busyWord={small(busy) ? busyWord : undefined} onTap={() => setChoosing(true)}>
            打印小牌
          </Button>
          <Button
            tone="primary"
            isGrowing
            busyWord={busy === 'sheet' ? busyWord : undefined}
            onTap={() => void print('sheet')}
          >
            打印海报
          </Button>
        </View>
      )}
      {isChoosing && (
        <Sheet title="小牌印多大" onClose={() => setChoosing(false)}>
          <View className="stack">
            {(['four', 'nine'] as const).map((layout) => (
              <Button key={layout} onTap={() => void print(layout)}>
                {posterLayoutWords[layout]}
              </Button>
            ))}
            <View className="cap hint">纸边有裁切线，比着剪开就行。</View>
          </View>
        </Sheet>
      )}
    </View>
  )
}

function small(layout: PosterLayout | undefined): boolean {
  return layout === 'four' || layout === 'nine'
}
