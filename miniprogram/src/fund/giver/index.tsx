import { openGiverLink, type GiverLinkView } from '@shared/goods/link-contract'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Page } from '../../ui/page'
import { CodeField } from './code-field'
import { Given } from './given'
import './giver.css'

/** 我捐的东西去了哪里: what a unit gave and where each thing went, for whoever has the code. Never who has it now. */
export default function GiverPage() {
  const { code } = useRouter(true).params
  const [given, setGiven] = useState<GiverLinkView>()
  const open = useCommand(openGiverLink, { onDone: setGiven })
  useLinked(code, (linked) => void open.run({ code: linked }))
  return (
    <Page title="我捐的东西去了哪里" offlineWords="没有网络，连上后才看得到">
      {given === undefined ? (
        <CodeField command={open} linked={code ?? ''} />
      ) : (
        <View>
          <Given given={given} />
        </View>
      )}
    </Page>
  )
}

/** A link asks at once, once. */
function useLinked(code: string | undefined, ask: (code: string) => void): void {
  const asked = useRef<string>(undefined)
  useEffect(() => {
    if (code === undefined || code === '' || asked.current === code) return
    asked.current = code
    ask(code.slice(0, 20))
  })
}
