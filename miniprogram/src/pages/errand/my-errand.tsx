import type { ErrandView } from '@shared/errands/views'
import { costWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { errandMetre } from '../../errand/errand-metre'
import { StageChip } from '../../errand/stage-chip'
import { Head } from '../../ui/head'
import { Metre } from '../../ui/metre'
import { InHand } from './in-hand'
import { standing } from './standing'
import { Thanks } from './thanks'

interface MyErrandProps {
  readonly errand: ErrandView
  readonly onRelease: () => void
}

/** The errand as its helper sees it: on the way, or afterwards. */
export function MyErrand({ errand, onRelease }: MyErrandProps) {
  const me = errand.helpers.find(({ isMe }) => isMe)
  const state = me?.state ?? 'going'
  // While another helper is looked for, mine is under way.
  const stage = errand.stage === 'looking' ? 'going' : errand.stage
  return (
    <View>
      <Head
        chip={<StageChip stage={state === 'done' && stage === 'going' ? 'done' : stage} />}
        mark={errand.need === undefined ? undefined : costWords(errand)}
        {...standing(errand, useNow())}
      />
      <View className="pad">
        <Metre stops={errandMetre(stage, state)} />
        {errand.need !== undefined && <InHand errand={errand} need={errand.need} onRelease={onRelease} />}
        {me?.report !== undefined && <Thanks errand={errand} report={me.report} />}
      </View>
    </View>
  )
}
