import { printActivityPoster } from '@shared/activities/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { openPdf } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'

/** The poster with the code of the next date. */
export function PosterButton({ id, title }: { readonly id: string; readonly title: string }) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const print = async () => {
    setRefusal(undefined)
    setBusy(true)
    const made = await call(printActivityPoster, { id })
    const outcome = made.is === 'done' ? await openPdf(made.output.url, title) : made.is
    setBusy(false)
    if (made.is === 'refused') setRefusal(made.refusal)
    if (outcome === 'unreachable') say({ words: '网断了，没印成。连上再点一次' })
    if (outcome === 'done') say({ words: '海报做好了，打开就能印' })
  }
  return (
    <View className="stack">
      <Refused refusal={refusal} />
      <Button busyWord={isBusy ? '正在做…' : undefined} onTap={() => void print()}>
        印海报
      </Button>
    </View>
  )
}
