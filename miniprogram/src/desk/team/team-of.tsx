import { listTeam } from '@shared/people/contract'
import type { Post } from '@shared/people/model'
import { canEnd, canFill, leads } from '@shared/people/rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { InviteSheet, stationRoles } from './invite-sheet'
import { Member } from './member'

interface TeamOfProps {
  readonly stationId: string
  /** Those of whoever looks. */
  readonly posts: readonly Post[]
}

export function TeamOf({ stationId, posts }: TeamOfProps) {
  const team = useQuery(listTeam, { stationId }, { isKept: false })
  const [isInviting, setInviting] = useState(false)
  const offered = stationRoles.filter((role) => canFill(posts, { role, stationId }))
  return (
    <Loaded query={team} shape="rows">
      {({ members }) => (
        <View>
          <Head
            sentence={members.length === 0 ? '站里还没有人在岗' : `站里 ${members.length} 位在岗`}
            line="谁管哪一片，手上各有几件"
          />
          <View className="pad stack">
            {members.length > 0 && (
              <Card fit="list">
                {members.map((member) => (
                  <Member
                    key={member.post.id}
                    member={member}
                    maySetDesks={member.post.role === 'worker' && leads(posts, stationId)}
                    mayEnd={canEnd(posts, member.post, false)}
                    onDone={() => void team.refresh()}
                  />
                ))}
              </Card>
            )}
            {offered.length > 0 ? (
              <Button tone="primary" onTap={() => setInviting(true)}>
                邀请新同事
              </Button>
            ) : (
              <Note icon="people">进出岗位由站长来办。</Note>
            )}
          </View>
          {isInviting && (
            <InviteSheet stationId={stationId} offered={offered} onClose={() => setInviting(false)} />
          )}
        </View>
      )}
    </Loaded>
  )
}
