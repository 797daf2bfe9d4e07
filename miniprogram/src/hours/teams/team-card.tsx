import { teamKindWords, teamStatusWords } from '@shared/teams/words'
import type { TeamRow } from '@shared/teams/views'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Metre } from '../../ui/metre'
import { teamMetre } from './team-metre'
import './teams.css'

const mineWords = { leader: '您带队', member: '您在队里', asked: '等队长看' }

/** A team on a list: what it is there for, how far it has come, how many are in it. */
export function TeamCard({ team }: { readonly team: TeamRow }) {
  const { id, name, kind, purpose, stage, status, people, leaderName, mine } = team
  const led = leaderName === undefined ? '' : `，${leaderName}带队`
  return (
    <View className="team-card">
      <Card label={`${name}，${purpose}`} onTap={() => open(`/hours/team/index?id=${id}`)}>
        <View className="row between top">
          <View className="h3 grow">{name}</View>
          {status === 'ended' ? (
            <Chip tone="over">{teamStatusWords.ended}</Chip>
          ) : (
            mine !== undefined && <Chip tone={mine === 'asked' ? 'wait' : 'ok'}>{mineWords[mine]}</Chip>
          )}
        </View>
        <View className="small mute team-purpose">{purpose}</View>
        <Metre stops={teamMetre(stage)} />
        <View className="cap hint">{`${teamKindWords[kind]} · ${people} 个人${led}`}</View>
      </Card>
    </View>
  )
}
