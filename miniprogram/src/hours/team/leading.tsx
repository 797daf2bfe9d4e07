import { handLead, showLeader } from '@shared/teams/contract'
import type { MemberView, TeamView } from '@shared/teams/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Send } from '../../matter/send'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface LeadingProps {
  readonly team: TeamView
  readonly others: readonly MemberView[]
  readonly onDone: () => void
}

/** What only the leader decides: whether she is named, and who leads after her. */
export function Leading({ team: { id, isLeaderShown }, others, onDone }: LeadingProps) {
  const [isHanding, setHanding] = useState(false)
  const show = useCommand(showLeader, { about: id, onDone })
  return (
    <Section title="您带这支队">
      <View className="stack">
        <Note>
          {isLeaderShown ? '谁都看得到是您带队，只有称呼。' : '外面看不到是您带队，队友看得到称呼。'}
        </Note>
        <Button
          busyWord={show.isBusy ? '正在记…' : undefined}
          onTap={() => void show.run({ id, isShown: !isLeaderShown })}
        >
          {isLeaderShown ? '外面不写我的称呼' : '外面可以写我的称呼'}
        </Button>
        <Refused refusal={show.refusal} />
        <Button
          blockedBecause={others.length === 0 ? '队里有别人才能交' : undefined}
          onTap={() => setHanding(true)}
        >
          把队交给队友
        </Button>
      </View>
      {isHanding && (
        <HandSheet
          {...{ id, others }}
          onClose={() => setHanding(false)}
          onDone={() => {
            setHanding(false)
            onDone()
          }}
        />
      )}
    </Section>
  )
}

function HandSheet(props: Pick<LeadingProps, 'others' | 'onDone'> & { id: string; onClose: () => void }) {
  const { id, others, onDone, onClose } = props
  const [memberId, setMember] = useState<string>()
  const hand = useCommand(handLead, {
    about: id,
    onDone: () => {
      say({ words: '交好了，您还在队里' })
      onDone()
    },
  })
  return (
    <Sheet title="交给哪一位" words="交出去以后，您还是队友，想走随时能走。" onClose={onClose}>
      <View className="stack">
        <Options
          label="交给哪一位"
          columns={2}
          options={others.map((one) => ({ value: one.id, word: one.displayName }))}
          value={memberId}
          onChange={setMember}
        />
        <Send
          command={hand}
          word="交给这位"
          busyWord="正在交…"
          tone="dark"
          input={memberId === undefined ? '先选一位' : { id, memberId }}
        />
      </View>
    </Sheet>
  )
}
