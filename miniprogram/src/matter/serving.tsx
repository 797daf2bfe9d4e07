import { getServing } from '@shared/attendances/contract'
import type { OutputOf } from '@shared/kernel/contract'
import { placeInWeek, sayMinute } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../call/use-command'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Note } from '../ui/note'
import { callPhone } from '../ui/phone'
import { Plate } from '../ui/plate'
import { Refused } from '../ui/refused'

type Served = OutputOf<typeof getServing>

interface ServingProps {
  /** Of the session. */
  readonly id: string
  /** The first step of its page. */
  readonly isMain?: boolean
}

/** 服务单: what whoever serves must know. Opening it is on record; nothing of it stays on the phone. */
export function Serving({ id, isMain = false }: ServingProps) {
  const [served, setServed] = useState<Served>()
  const open = useCommand(getServing, { about: id, onDone: setServed })
  if (served === undefined) {
    return (
      <View className="stack">
        <Note>备注和门牌只给服务的人看。打开一次，就记下是谁在什么时候看的。</Note>
        <Refused refusal={open.refusal} />
        {open.isUnreachable && <Note tone="warn">网断了，还没有打开。连上以后再点一次。</Note>}
        <Button
          tone={isMain ? 'primary' : 'line'}
          icon="lock"
          busyWord={open.isBusy ? '正在打开…' : undefined}
          onTap={() => void open.run({ id })}
        >
          打开服务单
        </Button>
      </View>
    )
  }
  return (
    <View className="stack">
      {served.lines.length === 0 && <Note>还没有人报上。</Note>}
      {served.lines.map((line) => (
        <ServedCard key={line.entryId} line={line} />
      ))}
    </View>
  )
}

function ServedCard({ line }: { readonly line: Served['lines'][number] }) {
  const { name, slotStartsAt, note, building, door, phone } = line
  return (
    <Card>
      <View className="stack">
        <View className="row between">
          <View className="h3">{name}</View>
          {slotStartsAt !== undefined && (
            <View className="strong num">{sayMinute(placeInWeek(slotStartsAt).minute)}</View>
          )}
        </View>
        <View className={note === undefined ? 'small mute' : ''}>{note ?? '没有要注意的'}</View>
        {building !== undefined && (
          <View className="row wrap">
            <Plate>{[building, door].filter(Boolean).join(' ')}</Plate>
          </View>
        )}
        {phone !== undefined && (
          <Button size="small" icon="phone" onTap={() => callPhone(phone)}>
            打电话
          </Button>
        )}
      </View>
    </Card>
  )
}
