import { openGiverLink, type GiverLinkView } from '@shared/goods/link-contract'
import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Page } from '../../ui/page'
import { CodeField } from './code-field'
import { Given } from './given'
import './giver.css'

/** 我捐的东西去了哪里: what a unit gave and where each thing went, for whoever has the code. Never who has it now. */
export default function GiverPage() {
  const { code: linked = '' } = useRouter(true).params
  const [given, setGiven] = useState<GiverLinkView>()
  const [code, setCode] = useState('')
  const open = useCommand(openGiverLink, { onDone: setGiven })
  const ask = (asked: string) => {
    setCode(asked)
    void open.run({ code: asked })
  }
  useLinked(linked, ask)
  useShareAppMessage(() => ({
    title: given === undefined ? '送的东西去了哪里' : `${given.name}送的东西去了哪里`,
    path: `/fund/giver/index${given === undefined ? '' : `?code=${code}`}`,
  }))
  return (
    <Page title="我捐的东西去了哪里" offlineWords="没有网络，连上后才看得到">
      {given === undefined ? (
        <CodeField command={open} linked={linked} onAsk={ask} />
      ) : (
        <View>
          <Given given={given} />
        </View>
      )}
    </Page>
  )
}

/** A link asks at once, once. */
function useLinked(code: string, ask: (code: string) => void): void {
  const asked = useRef<string>(undefined)
  useEffect(() => {
    if (code === '' || asked.current === code) return
    asked.current = code
    ask(code.slice(0, 20))
  })
}
