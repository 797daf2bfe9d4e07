import { joinTeam, leaveTeam, stayOnMyOwn } from '@shared/teams/contract'
import type { TeamView } from '@shared/teams/views'
import { joinWayWords, stoppedWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface GoingProps {
  readonly team: TeamView
  readonly onDone: () => void
}

/** In, out, and a person to ask. */
export function ComingGoing({ team, onDone }: GoingProps) {
  return (
    <View className="pad stack team-foot">
      {team.isStopped && <Stay onDone={onDone} />}
      {team.mine === undefined && team.status === 'active' && <Come team={team} onDone={onDone} />}
      {(team.mine === 'member' || team.mine === 'asked') && <Go team={team} onDone={onDone} />}
      <CallStation phone={team.station.phone} />
    </View>
  )
}

function Come({ team: { id, kind, joinWay }, onDone }: GoingProps) {
  const join = useCommand(joinTeam, {
    about: id,
    onDone: ({ mine }) => {
      say({ words: mine === 'asked' ? '说过了，等队长看一眼' : '进队了' })
      onDone()
    },
  })
  if (kind !== 'neighbours') return <Note icon="people">这支队伍凭码进，码在带队的人那边。</Note>
  const isNew = join.refusal?.code === 'teams.not_a_volunteer'
  const register = { word: '做志愿者', run: () => open('/pages/volunteer/index') }
  return (
    <>
      <View className="small mute">{joinWayWords[joinWay]}</View>
      <Refused refusal={join.refusal} {...(isNew ? { step: register } : {})} />
      {join.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
      <Button
        tone="primary"
        busyWord={join.isBusy ? '正在说…' : undefined}
        onTap={() => void join.run({ id })}
      >
        我也来
      </Button>
    </>
  )
}

function Go({ team: { id, mine }, onDone }: GoingProps) {
  const [isAsked, setAsked] = useState(false)
  const leave = useCommand(leaveTeam, {
    about: id,
    onDone: () => {
      say({ words: mine === 'asked' ? '收回了' : '离开了，您还是站里的志愿者' })
      onDone()
    },
  })
  const said = (
    <>
      <Refused refusal={leave.refusal} />
      {leave.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
    </>
  )
  const busyWord = leave.isBusy ? '正在记…' : undefined
  if (mine === 'asked')
    return (
      <>
        {said}
        <Button busyWord={busyWord} onTap={() => void leave.run({ id })}>
          不等了
        </Button>
      </>
    )
  return (
    <>
      <Button onTap={() => setAsked(true)}>离开这支队</Button>
      {isAsked && (
        <Sheet
          title="离开这支队"
          words="您还是站里的志愿者。以后几场报了名来帮忙的，要不要也让给别人？"
          onClose={() => setAsked(false)}
        >
          <View className="stack">
            {said}
            <Button tone="primary" busyWord={busyWord} onTap={() => void leave.run({ id })}>
              离开，报的名也退掉
            </Button>
            <Button busyWord={busyWord} onTap={() => void leave.run({ id, keepsSeats: true })}>
              离开，报过的照样去
            </Button>
          </View>
        </Sheet>
      )}
    </>
  )
}

function Stay({ onDone }: Pick<GoingProps, 'onDone'>) {
  const stay = useCommand(stayOnMyOwn, {
    onDone: () => {
      say({ words: '说过了，站里看一眼就能接着报' })
      onDone()
    },
  })
  return (
    <>
      <Note tone="warn">{stoppedWords}</Note>
      <Refused refusal={stay.refusal} />
      <Button tone="primary" busyWord={stay.isBusy ? '正在说…' : undefined} onTap={() => void stay.run({})}>
        我想自己留下
      </Button>
    </>
  )
}
