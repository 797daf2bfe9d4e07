import { printThanks } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { openPdf } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { ShareButton } from '../../ui/share-button'
import { say } from '../../ui/toast'

interface KeepDockProps {
  readonly id: string
  readonly title: string
}

/** The card as a page to keep, made anew each time; and on to a friend. */
export function KeepDock({ id, title }: KeepDockProps) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const print = async () => {
    setRefusal(undefined)
    setBusy(true)
    const made = await call(printThanks, { id })
    const outcome = made.is === 'done' ? await openPdf(made.output.url, `谢谢卡 ${title}`) : made.is
    setBusy(false)
    if (made.is === 'refused') setRefusal(made.refusal)
    if (outcome === 'unreachable') say({ words: '网断了，没存成。连上再点一次就好' })
    if (outcome === 'done') say({ words: '存好了，打开就能发、能印' })
  }
  return (
    <View className="stack">
      <Refused refusal={refusal} />
      <View className="dock-row">
        {process.env.TARO_ENV === 'weapp' && <ShareButton>发给朋友</ShareButton>}
        <Button tone="primary" isGrowing busyWord={isBusy ? '正在做…' : undefined} onTap={() => void print()}>
          存下来
        </Button>
      </View>
    </View>
  )
}
