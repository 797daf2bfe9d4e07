import { getMe, listTeam } from '@shared/people/contract'
import type { PostRole } from '@shared/people/model'
import { stationsOf } from '@shared/people/rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { InviteSheet } from './invite-sheet'
import { Member } from './member'

const desk: readonly PostRole[] = ['worker', 'head']

/** The people of a station: who answers for what, how much lies with each; for the head: inviting and ending posts. */
export default function Team() {
  const me = useQuery(getMe, {}, { isKept: false })
  return (
    <Page title="站里的同事">
      <Loaded query={me} shape="rows">
        {({ posts }) => {
          const stationId = stationsOf(posts, desk)[0]
          if (stationId === undefined)
            return <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
          return <TeamOf stationId={stationId} isHead={stationsOf(posts, ['head']).includes(stationId)} />
        }}
      </Loaded>
    </Page>
  )
}

interface TeamOfProps {
  readonly stationId: string
  readonly isHead: boolean
}

function TeamOf({ stationId, isHead }: TeamOfProps) {
  const team = useQuery(listTeam, { stationId }, { isKept: false })
  const [isInviting, setInviting] = useState(false)
  return (
    <Loaded query={team} shape="rows">
      {({ members }) => (
        <View>
          <Head sentence={`站里 ${members.length} 位在岗`} line="谁管哪一片，手上各有几件" />
          <View className="pad stack">
            <Card fit="list">
              {members.map((member) => (
                <Member
                  key={member.post.id}
                  member={member}
                  mayEnd={isHead}
                  onDone={() => void team.refresh()}
                />
              ))}
            </Card>
            {isHead ? (
              <Button tone="primary" onTap={() => setInviting(true)}>
                邀请新同事
              </Button>
            ) : (
              <Note icon="people">进出岗位由站长来办。</Note>
            )}
          </View>
          {isInviting && <InviteSheet stationId={stationId} onClose={() => setInviting(false)} />}
        </View>
      )}
    </Loaded>
  )
}
