import { getDeskTeam, reviewTeamPhoto } from '@shared/teams/contract'
import { stageBeside } from '@shared/teams/rules'
import type { DeskTeamView } from '@shared/teams/views'
import { stageWords, teamKindWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Asks } from '../../team/asks'
import { Members } from '../../team/members'
import { StageWay } from '../../team/stage-way'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { Photos } from '../photos/photos'
import { DeskPage } from '../wide/desk-page'
import { ChangeSheet } from './change-sheet'
import { Hours } from './hours'
import { InHand } from './in-hand'
import { Partner } from './partner'
import { AdvanceSheet, EndSheet, StepBackSheet } from './stage-sheets'
import './team-of-volunteers.css'

type Opened = 'advance' | 'back' | 'change' | 'end'
const backToAll = () => void Taro.redirectTo({ url: '/desk/teams/index' })

/** One team at the desk: its way and what it rests on, its people, its partner, its hours. */
export default function TeamOfVolunteers() {
  const { id = '' } = useRouter().params
  const [opened, setOpened] = useState<Opened>()
  const query = useQuery(getDeskTeam, { id }, { isKept: false })
  const team = 'output' in query ? query.output : undefined
  const next = team && stageBeside(team.stage, 1)
  const sheet = {
    id,
    onClose: () => setOpened(undefined),
    onDone: () => {
      setOpened(undefined)
      void query.refresh()
    },
  }
  return (
    <DeskPage
      title={team?.name ?? '队伍'}
      dock={
        team?.status !== 'active' || next === undefined ? undefined : (
          <Button tone="primary" onTap={() => setOpened('advance')}>
            {`到${stageWords[next]}这一步`}
          </Button>
        )
      }
    >
      <Loaded query={query} shape="matter" elsewhere={{ word: '看别的队伍', run: backToAll }}>
        {(shown) => <WholeTeam team={shown} open={setOpened} onDone={sheet.onDone} />}
      </Loaded>
      {opened === 'advance' && next !== undefined && <AdvanceSheet {...sheet} to={next} />}
      {opened === 'back' && <StepBackSheet {...sheet} />}
      {opened === 'end' && <EndSheet {...sheet} />}
      {opened === 'change' && team !== undefined && <ChangeSheet {...sheet} team={team} />}
    </DeskPage>
  )
}

interface WholeTeamProps {
  readonly team: DeskTeamView
  readonly open: (sheet: Opened) => void
  readonly onDone: () => void
}

function WholeTeam({ team, open, onDone }: WholeTeamProps) {
  const { id, kind, stage, status, people, purpose, leaderName, asks, endReason } = team
  return (
    <>
      <Head
        chip={
          <Chip tone={status === 'ended' ? 'over' : stage === 'preparing' ? 'wait' : 'on'}>
            {status === 'ended' ? '已经散了' : stageWords[stage]}
          </Chip>
        }
        sentence={purpose}
        line={[
          `${teamKindWords[kind]} · ${people} 个人`,
          leaderName === undefined ? '还没有队长' : `${leaderName}带队`,
          ...(endReason === undefined ? [] : [endReason]),
        ].join(' · ')}
      />
      <Columns>
        <Asks id={id} asks={asks} onDone={onDone} />
        <Section title="走到哪一步">
          <StageWay stage={stage} steps={team.steps}>
            <Photos
              contract={reviewTeamPhoto}
              id={id}
              photos={team.steps.flatMap(({ photos }) => photos)}
              onDone={onDone}
            />
          </StageWay>
        </Section>
        <Partner team={team} onDone={onDone} />
        <InHand id={id} />
        <Members members={team.members} />
        <Hours id={id} />
        {status === 'active' && (
          <View className="stack team-desk-foot">
            <Button onTap={() => open('change')}>改名字、队长、进队的办法</Button>
            {stageBeside(stage, -1) !== undefined && <Button onTap={() => open('back')}>退一步</Button>}
            <Button onTap={() => open('end')}>这支队散了</Button>
          </View>
        )}
      </Columns>
    </>
  )
}
