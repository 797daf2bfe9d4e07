import { endPost, type TeamMember } from '@shared/people/contract'
import type { DeskName, Post } from '@shared/people/model'
import { deskWords, roleWords } from '@shared/people/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { usualDesks } from './desks'
import { DesksSheet } from './desks-sheet'

interface MemberProps {
  readonly member: TeamMember
  readonly mayEnd: boolean
  readonly maySetDesks: boolean
  readonly onDone: () => void
}

/** A colleague with what lies with her. A post ends only when nothing is left on the desk. */
export function Member({ member, mayEnd, maySetDesks, onDone }: MemberProps) {
  const { accountId, post, openRequests } = member
  const [isEnding, setEnding] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const end = useCommand(endPost, {
    about: post.id,
    onDone: () => {
      setEnding(false)
      say({ words: '岗位结束了，马上生效' })
      onDone()
    },
  })
  const share = post.communityCodes.length === 0 ? '不分片' : `管 ${post.communityCodes.length} 个社区`
  return (
    <Row
      icon="person"
      title={`${post.displayName}，${roleWords[post.role]}`}
      words={`${share}，${handlesOf(post)}手上 ${openRequests} 件`}
    >
      {maySetDesks && (
        <Button size="small" onTap={() => setChoosing(true)}>
          管哪几类
        </Button>
      )}
      {mayEnd && (
        <Button size="small" onTap={() => setEnding(true)}>
          结束岗位
        </Button>
      )}
      {isChoosing && (
        <DesksSheet
          member={member}
          onDone={() => {
            setChoosing(false)
            onDone()
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {isEnding && (
        <Sheet title={`${post.displayName}的岗位到今天为止`} onClose={() => setEnding(false)}>
          <View className="stack">
            <View className="mute">结束后马上看不到居民的事。手上的事要先转交给同事。</View>
            <Refused refusal={end.refusal} />
            <Button
              tone="dark"
              busyWord={end.isBusy ? '正在办…' : undefined}
              onTap={() => void end.run({ accountId, postId: post.id })}
            >
              结束岗位
            </Button>
          </View>
        </Sheet>
      )}
    </Row>
  )
}

/** Only of a worker: the others answer for all desks, or for none. */
function handlesOf({ role, desks }: Post): string {
  const held: readonly DeskName[] = desks ?? usualDesks
  return role === 'worker' ? `${held.map((desk) => deskWords[desk]).join('、')}，` : ''
}
