import { matchNeed } from '@shared/volunteers/contract'
import { ageBandWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Sheet } from '../../ui/sheet'
import { ContactSheet } from '../volunteers/contact-sheet'

interface MatchSheetProps {
  readonly needId: string
  readonly onClose: () => void
}

/** Who of the register may do it and fits, the best first, each with why. */
export function MatchSheet({ needId, onClose }: MatchSheetProps) {
  const matched = useQuery(matchNeed, { id: needId }, { isKept: false })
  const [asked, setAsked] = useState<{ id: string; displayName: string }>()
  if (asked !== undefined) return <ContactSheet volunteer={asked} onClose={() => setAsked(undefined)} />
  return (
    <Sheet title="谁合适" words="会的、学过的、年纪够的才在这里" onClose={onClose}>
      <Loaded query={matched} shape="rows">
        {({ candidates }) => (
          <View className="stack">
            {candidates.length === 0 && (
              <View className="small mute">册子里眼下没有合适的。换个时间，或者请队伍里问问。</View>
            )}
            {candidates.map(({ id, displayName, ageBand, communityName, reason }) => (
              <View key={id} className="row between needs-candidate">
                <View className="grow">
                  <View className="h3">{displayName}</View>
                  <View className="small mute">
                    {[communityName, ...(ageBand === undefined ? [] : [ageBandWords[ageBand]])].join(' · ')}
                  </View>
                  <View className="small">{reason}</View>
                </View>
                <Button size="small" icon="phone" onTap={() => setAsked({ id, displayName })}>
                  联系
                </Button>
              </View>
            ))}
          </View>
        )}
      </Loaded>
    </Sheet>
  )
}
