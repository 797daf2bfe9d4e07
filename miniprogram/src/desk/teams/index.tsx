import { listStationTeams } from '@shared/teams/contract'
import type { TeamStatus } from '@shared/teams/model'
import type { DeskTeamRow } from '@shared/teams/views'
import { stageWords, teamKindWords, teamStatusWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { Row } from '../../ui/rows'
import { DeskPage } from '../wide/desk-page'
import { FoundSheet } from './found-sheet'

const shown = ['active', 'ended'] as const satisfies readonly TeamStatus[]
const parts = shown.map((value) => ({ value, word: teamStatusWords[value] }))
const nothing = { active: '还没有队伍', ended: '没有散了的队伍' } satisfies Record<TeamStatus, string>

const openTeam = (id: string) => open(`/desk/team-of-volunteers/index?id=${id}`)

/** 队伍 of the station: how far each has come, and whose agreement runs out. */
export default function DeskTeams() {
  const [status, setStatus] = useState<TeamStatus>('active')
  const [isFounding, setFounding] = useState(false)
  const { first, items, more, isBusy } = usePages(listStationTeams, { status }, { isKept: false })
  return (
    <DeskPage
      title="队伍"
      dock={
        <Button tone="primary" onTap={() => setFounding(true)}>
          起一支队
        </Button>
      }
    >
      <Head sentence="志愿者结成的队" line="筹备、成立、成熟，每一步都要有凭据" />
      <Parts label="看哪一部分" parts={parts} value={status} onChange={setStatus} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence={nothing[status]} words="有人愿意牵头，就能起一支。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((team) => (
                <Row
                  key={team.id}
                  icon="people"
                  iconTone={team.asking > 0 || team.agreement?.isOver === true ? 'you' : 'plain'}
                  title={team.name}
                  words={aboutOf(team)}
                  when={stageWords[team.stage]}
                  onTap={() => openTeam(team.id)}
                />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {isFounding && (
        <FoundSheet
          onClose={() => setFounding(false)}
          onDone={(id) => {
            setFounding(false)
            void first.refresh()
            openTeam(id)
          }}
        />
      )}
    </DeskPage>
  )
}

function aboutOf({ kind, people, leaderName, asking, agreement }: DeskTeamRow): string {
  return [
    `${teamKindWords[kind]} · ${people} 个人`,
    leaderName === undefined ? '还没有队长' : `${leaderName}带队`,
    ...(asking === 0 ? [] : [`${asking} 人想进队`]),
    ...(agreement === undefined ? [] : [agreement.isOver ? '协议到期了' : `协议到 ${agreement.untilDay}`]),
  ].join(' · ')
}
