import { getSheet } from '@shared/attendances/contract'
import type { SheetView } from '@shared/attendances/views'
import { sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Serving } from '../../matter/serving'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { CodeScreen } from './code-screen'
import { Confirming } from './confirming'
import { noTicks, TickList } from './tick-list'
import './session.css'

type Part = 'code' | 'list' | 'notes' | 'confirm'
const words = { code: '签到码', list: '名单', notes: '服务单', confirm: '核对' } satisfies Record<
  Part,
  string
>

/** One date of an activity on the day: the code, the list, what to mind, and afterwards who was there. */
export default function DeskSession() {
  const { id = '' } = useRouter().params
  const query = useQuery(getSheet, { id }, { isKept: false })
  return (
    <DeskPage title="这一场" ground="own" offlineWords="没有网络，签到码还能用一会儿">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回工作台', run: () => void Taro.redirectTo({ url: '/desk/queue/index' }) }}
      >
        {(sheet) => <WholeSession sheet={sheet} onDone={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}

interface WholeSessionProps {
  readonly sheet: SheetView
  readonly onDone: () => void
}

function WholeSession({ sheet, onDone }: WholeSessionProps) {
  const { id, title, startsAt, endsAt, status, lines, servedCount } = sheet
  const now = useNow()
  const parts = partsOf(sheet)
  const [chosen, setChosen] = useState<Part>()
  const [ticks, setTicks] = useState(noTicks)
  const part = chosen ?? (status === 'open' && now < endsAt ? 'code' : 'confirm')
  const expected = lines.filter((line) => line.part === 'participant' && line.waiting === 0).length
  return (
    <View>
      <Head
        chip={<StateChip status={status} isOver={now >= endsAt} />}
        sentence={`到了 ${servedCount} 位，报上的 ${expected} 位`}
        line={`${title} · ${sayVisit(startsAt, now)}`}
      />
      <Parts
        label="看哪一部分"
        parts={parts.map((value) => ({ value, word: words[value] }))}
        value={part}
        onChange={setChosen}
      />
      {part === 'code' && <CodeScreen id={id} />}
      {part === 'list' && <TickList sheet={sheet} ticks={ticks} onTicks={setTicks} onDone={onDone} />}
      {part === 'notes' && (
        <View className="pad session-part">
          <Serving id={id} isMain />
        </View>
      )}
      {part === 'confirm' && <Confirming sheet={sheet} onDone={onDone} />}
    </View>
  )
}

/** Once it is settled, codes and ticks are over. */
function partsOf({ status }: SheetView): readonly Part[] {
  return status === 'open' ? ['code', 'list', 'notes', 'confirm'] : ['notes', 'confirm']
}

function StateChip({ status, isOver }: { readonly status: SheetView['status']; readonly isOver: boolean }) {
  if (status === 'cancelled') return <Chip tone="over">取消了</Chip>
  if (status === 'confirmed') return <Chip tone="ok">核对好了</Chip>
  return isOver ? <Chip tone="you">等您核对</Chip> : <Chip tone="on">可以签到</Chip>
}
