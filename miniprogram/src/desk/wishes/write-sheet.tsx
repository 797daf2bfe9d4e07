import { getMe } from '@shared/people/contract'
import { isOpen } from '@shared/people/rules'
import { writeWish } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { useAsking } from '../../wishing/asking/use-asking'
import { WhatQuestion } from '../../wishing/asking/what-question'
import { WhereQuestion } from '../../wishing/asking/where-question'
import { WhomQuestion } from '../../wishing/asking/whom-question'

interface WriteSheetProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Written down for somebody: on a visit, on the phone. It is verified like any other. */
export function WriteSheet({ onDone, onClose }: WriteSheetProps) {
  const me = useQuery(getMe, {}, { isKept: false })
  const own =
    'output' in me ? me.output.posts.filter(isOpen).flatMap((post) => post.communityCodes)[0] : undefined
  const asking = useAsking(
    writeWish,
    'wish-for-somebody',
    own === undefined ? undefined : { communityCode: own },
    () => {
      say({ words: '记下了，核实过就能上墙' })
      onDone()
    },
  )
  const { ask, missing, send } = asking
  return (
    <Sheet title="替居民写一个心愿" words="是谁、住在哪里只有站里能打开。" onClose={onClose}>
      <WhatQuestion asking={asking} />
      <View className="desk-wishes-part">
        <WhomQuestion asking={asking} />
      </View>
      <View className="desk-wishes-part">
        <WhereQuestion asking={asking} />
      </View>
      <View className="stack desk-wishes-part">
        <Refused refusal={ask.refusal} />
        {ask.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={ask.isBusy ? '正在记…' : undefined}
          blockedBecause={missing}
          onTap={send}
        >
          记下来
        </Button>
      </View>
    </Sheet>
  )
}
