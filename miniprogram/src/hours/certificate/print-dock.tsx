import { printCertificate } from '@shared/certificates/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { openPdf } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'

/** The paper, made anew each time it is fetched. */
export function PrintDock({ id, number }: { readonly id: string; readonly number: string }) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const print = async () => {
    setRefusal(undefined)
    setBusy(true)
    const made = await call(printCertificate, { id })
    const outcome = made.is === 'done' ? await openPdf(made.output.url, `时长证明 ${number}`) : made.is
    setBusy(false)
    if (made.is === 'refused') setRefusal(made.refusal)
    if (outcome === 'unreachable') say({ words: '网断了，没下载成。连上再点一次就好' })
    if (outcome === 'done') say({ words: '做好了，打开就能发、能印' })
  }
  return (
    <View className="stack">
      <Refused refusal={refusal} />
      <Button tone="primary" icon="page" busyWord={isBusy ? '正在做…' : undefined} onTap={() => void print()}>
        下载 PDF
      </Button>
    </View>
  )
}
