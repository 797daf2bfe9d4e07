import { planRota, type RotaView } from '@shared/duty/contract'
import { Covers } from '@shared/duty/model'
import { coversWords, sayHours } from '@shared/duty/said'
import { momentOn } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import { Days } from './days'
import { Gaps } from './gaps'
import { LongRuns } from './long-runs'
import { Outdated } from './outdated'
import { PatternSheet } from './pattern-sheet'
import { ShiftSheet } from './shift-sheet'
import { nameOf, type Planned, usePlan } from './use-plan'
import { daysOfWeek } from './weeks'

interface PlanFormProps {
  readonly rota: RotaView
  readonly refresh: () => void
}

/** What is being changed: a new shift of a day, or one that is there. */
interface Changing {
  readonly midnight: number
  readonly shift?: Planned
}

export function PlanForm({ rota, refresh }: PlanFormProps) {
  const now = useNow()
  const plan = usePlan(rota, now)
  const [isRepeating, setRepeating] = useState(false)
  const [changing, setChanging] = useState<Changing>()
  const command = useCommand(planRota, {
    about: rota.stationId,
    onDone: () => {
      plan.clear()
      say({ words: '排好了，有变动的同事会收到消息' })
      void Taro.navigateBack()
    },
  })
  const handIn = async () => {
    const outcome = await command.run(plan.input)
    if (outcome?.is === 'refused' && outcome.refusal.code === 'duty.changed') refresh()
  }
  const days = [0, 1].map((week) =>
    daysOfWeek(now, week).filter((midnight) => midnight >= momentOn(now, 0, 0)),
  )
  const row = (shift: Planned) => (
    <View key={`${shift.accountId}${shift.startsAt}`} className="row between rota-shift">
      <View className="grow">
        <View className="rota-who">{nameOf(rota, shift.accountId)}</View>
        <View className="small mute num">{sayHours(shift)}</View>
      </View>
      <Button size="small" onTap={() => setChanging({ midnight: momentOn(shift.startsAt, 0, 0), shift })}>
        改
      </Button>
    </View>
  )
  const add = (midnight: number) => <Link onTap={() => setChanging({ midnight })}>加一个班</Link>
  return (
    <View>
      <Head sentence="这两周谁来值班" line="排好一起交，交之前同事看不到" />
      <View className="pad">
        {plan.isOutdated && <Outdated takeOver={plan.takeOver} startAnew={plan.clear} />}
        <Field label="什么时候要有人">
          <Options
            label="什么时候要有人"
            columns={2}
            options={Covers.options.map((value) => ({ value, word: coversWords[value] }))}
            value={plan.covers}
            onChange={plan.setCovers}
          />
        </Field>
        <View className="rota-plan-part">
          <Button icon="calendar" onTap={() => setRepeating(true)}>
            按星期排一段
          </Button>
        </View>
        <View className="rota-plan-part">
          <Gaps gaps={plan.gaps} now={now} />
          <LongRuns runs={plan.longRuns} now={now} />
        </View>
        {days.map((midnights, week) => (
          <Section key={midnights[0]} title={week === 0 ? '本周' : '下周'}>
            <Days midnights={midnights} shifts={plan.shifts} now={now} row={row} aside={add} />
          </Section>
        ))}
        <View className="rota-plan-part">
          <Refused refusal={command.refusal} />
          <Button
            tone="primary"
            busyWord={command.isBusy ? '正在交…' : undefined}
            blockedBecause={plan.isOutdated ? '先看看上面，班表有了变动' : undefined}
            onTap={() => void handIn()}
          >
            就这样排
          </Button>
        </View>
      </View>
      {isRepeating && (
        <PatternSheet
          colleagues={rota.colleagues}
          now={now}
          onAdd={(shifts) => {
            plan.put(shifts)
            setRepeating(false)
          }}
          onClose={() => setRepeating(false)}
        />
      )}
      {changing !== undefined && (
        <ShiftSheet
          {...changing}
          colleagues={rota.colleagues}
          onPut={(shift) => {
            plan.put(shift === undefined ? [] : [shift], changing.shift)
            setChanging(undefined)
          }}
          onClose={() => setChanging(undefined)}
        />
      )}
    </View>
  )
}
