import { getServing } from '@shared/attendances/contract'
import type { OutputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { clockOf } from './by-slot'

type Served = OutputOf<typeof getServing>

/** 服务单: what whoever serves must know. Opening it is on record; nothing of it stays on the phone. */
export function Serving({ id }: { readonly id: string }) {
  const [served, setServed] = useState<Served>()
  const open = useCommand(getServing, { about: id, onDone: setServed })
  if (served === undefined) {
    return (
      <View className="pad stack session-part">
        <Note>备注和门牌只给服务的人看。打开一次，就记下是谁在什么时候看的。</Note>
        <Refused refusal={open.refusal} />
        {open.isUnreachable && <Note tone="warn">网断了，还没有打开。连上以后再点一次。</Note>}
        <Button
          tone="primary"
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
    <View className="pad stack session-part">
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
          {slotStartsAt !== undefined && <View className="strong num">{clockOf(slotStartsAt)}</View>}
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
