import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Head } from '../../ui/head'
import { Page } from '../../ui/page'
import type { Asking } from '../../wishing/asking/use-asking'
import { WhatQuestion } from '../../wishing/asking/what-question'
import { WhereQuestion } from '../../wishing/asking/where-question'
import { WhomQuestion } from '../../wishing/asking/whom-question'
import { AskProblems } from './ask-problems'
import { offlineWords } from './offline-words'

/** The three questions on one page. */
export function UsualAsk({ asking }: { readonly asking: Asking }) {
  const { ask, missing, keptAt, send } = asking
  return (
    <Page
      title="写一个心愿"
      offlineWords={offlineWords}
      dock={
        <View className="stack">
          <AskProblems asking={asking} />
          <View className="dock-row">
            <CallStation>打电话</CallStation>
            <Button
              tone="primary"
              isGrowing
              busyWord={ask.isBusy ? '正在交…' : undefined}
              blockedBecause={missing}
              onTap={send}
            >
              交给社工
            </Button>
          </View>
        </View>
      }
    >
      <Head
        sentence="缺一样小东西，写下来"
        line={keptAt === undefined ? '社工看过以后，用化名挂到墙上' : '写的都存在这部手机里'}
      />
      <View className="pad">
        <WhatQuestion asking={asking} />
        <View className="ask-part">
          <WhomQuestion asking={asking} />
        </View>
        <View className="ask-part">
          <WhereQuestion asking={asking} />
        </View>
      </View>
    </Page>
  )
}
