import { getTeam } from '@shared/teams/contract'
import type { TeamView } from '@shared/teams/views'
import { stageWords, teamKindWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Chip } from '../../ui/chip'
import { useElder } from '../../ui/elder'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { PhotoRow } from '../../ui/photo-row'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { ComingGoing } from './coming-going'
import { Leading } from './leading'
import { Asks } from '../../team/asks'
import { Members } from '../../team/members'
import { StageWay } from '../../team/stage-way'
import './team.css'

const backToAll = () => void Taro.redirectTo({ url: '/hours/teams/index' })

/** One team: what it is there for, how far it has come, who is in it, in and out. */
export default function TeamPage() {
  const { id = '' } = useRouter().params
  const isElder = useElder()
  // Names of others stay on the screen only.
  const query = useQuery(getTeam, { id }, { isKept: false })
  const again = () => void query.refresh()
  return (
    <Page title={'output' in query ? query.output.name : '队伍'}>
      <Loaded query={query} shape="matter" elsewhere={{ word: '看别的队伍', run: backToAll }}>
        {(team) => (
          <>
            <TeamHead team={team} />
            {team.asks !== undefined && (
              <View className="pad">
                <Asks id={team.id} asks={team.asks} onDone={again} />
              </View>
            )}
            {/* In elder mode the one thing of this screen is coming in or going. */}
            {isElder && <ComingGoing team={team} onDone={again} />}
            <View className="pad">
              <Section title="走到哪一步">
                <StageWay stage={team.stage} steps={team.steps}>
                  {team.steps.some(({ photos }) => photos.length > 0) && (
                    <PhotoRow photos={team.steps.flatMap(({ photos }) => photos)} />
                  )}
                </StageWay>
              </Section>
              {team.members !== undefined && <Members members={team.members} />}
              {team.mine === 'leader' && (
                <Leading
                  team={team}
                  others={(team.members ?? []).filter(({ isMe }) => !isMe)}
                  onDone={again}
                />
              )}
            </View>
            {!isElder && <ComingGoing team={team} onDone={again} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function TeamHead({ team }: { readonly team: TeamView }) {
  const { stage, status, name, kind, people, purpose, leaderName, communities, agreement } = team
  const led = leaderName === undefined ? '' : `，${leaderName}带队`
  return (
    <Head
      chip={
        <Chip tone={status === 'ended' ? 'over' : stage === 'preparing' ? 'wait' : 'on'}>
          {status === 'ended' ? '已经散了' : stageWords[stage]}
        </Chip>
      }
      sentence={purpose}
      line={`${name} · ${teamKindWords[kind]} · ${people} 个人${led}`}
    >
      <View className="row wrap">
        {communities.map(({ code, name: place }) => (
          <Plate key={code}>{place}</Plate>
        ))}
      </View>
      {agreement !== undefined && (
        <View className="small mute">
          {`${agreement.partnerName}，${agreement.term}，到 ${agreement.untilDay}${agreement.isOver ? '，已经到期' : ''}`}
        </View>
      )}
    </Head>
  )
}
