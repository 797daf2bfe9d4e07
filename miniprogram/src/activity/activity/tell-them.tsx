import { followEntry } from '@shared/activities/sign-up-contract'
import type { MyEntry } from '@shared/activities/sign-up-views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { CallMe } from '../../matter/call-me'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { ShareButton } from '../../ui/share-button'
import { say } from '../../ui/toast'

const PREFIX = 'tell-'

/** Those whom one signed up and who do not hear of it yet: the card goes to them, and one tap there is enough. */
export function TellThem({ entries }: { readonly entries: readonly MyEntry[] }) {
  if (process.env.TARO_ENV !== 'weapp') return null
  return (
    <View className="stack activity-ways">
      {entries.map(({ id, calledName, invite }) =>
        invite === undefined ? null : (
          <ShareButton key={id} id={`${PREFIX}${id}`}>
            {`转给${calledName}，也给她发消息`}
          </ShareButton>
        ),
      )}
    </View>
  )
}

/** The invitation that the tapped button stands for; undefined where the page itself is passed on. */
export function inviteIn(entries: readonly MyEntry[], target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null || !('id' in target)) return undefined
  return entries.find(({ id }) => `${PREFIX}${id}` === target.id)?.invite
}

interface AlsoMeProps {
  readonly id: string
  readonly invite: string
  readonly refresh: () => void
}

/** What whoever was signed up finds behind the card. */
export function AlsoMe({ id, invite, refresh }: AlsoMeProps) {
  const follow = useCommand(followEntry, {
    about: id,
    onDone: () => {
      say({ words: '好了，有变动也会告诉您' })
      refresh()
    },
  })
  return (
    <Card>
      <View className="stack">
        <View className="h3">家里人给您报了这一场</View>
        <View className="small mute">轮到了、改时间、前一天傍晚，也给您发一条；来不了，您自己就能退。</View>
        <Refused refusal={follow.refusal} />
        {follow.isUnreachable && <Note tone="warn">网断了，还没有记上。连上以后再点一次。</Note>}
        <Button
          tone="ok"
          busyWord={follow.isBusy ? '正在记…' : undefined}
          onTap={() => void follow.run({ id, invite })}
        >
          也给我发消息
        </Button>
        <CallMe template="requestMoved" when="有变动时叫您一声" />
      </View>
    </Card>
  )
}
