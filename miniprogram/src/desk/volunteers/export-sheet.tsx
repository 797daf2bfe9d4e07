import { dayOf } from '@shared/kernel/time'
import { exportVolunteers, getExport } from '@shared/volunteers/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { openFile } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const spans = [
  { value: 'month', word: '这个月' },
  { value: 'last', word: '上个月' },
  { value: 'year', word: '今年' },
] as const
type Span = (typeof spans)[number]['value']

/** The service of a period as a sheet for the national system. First it is on record, then it is fetched. */
export function ExportSheet({ onClose }: { readonly onClose: () => void }) {
  const [span, setSpan] = useState<Span>('month')
  const [isFetching, setFetching] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const now = useNow()
  const fetchSheet = async (id: string) => {
    setFetching(true)
    const made = await call(getExport, { id })
    const outcome = made.is === 'done' ? await openFile(made.output.url, '志愿服务记录', 'xlsx') : made.is
    setFetching(false)
    setRefusal(made.is === 'refused' ? made.refusal : undefined)
    if (outcome === 'unreachable') say({ words: '网断了，没取到。连上再点一次' })
    if (made.is !== 'done' || outcome !== 'done') return
    say({ words: `${String(made.output.rows)} 条，打开就能用` })
    onClose()
  }
  const take = useCommand(exportVolunteers, { onDone: ({ id }) => void fetchSheet(id) })
  const isBusy = take.isBusy || isFetching
  return (
    <Sheet title="取服务记录" words="全国志愿服务信息系统的格式，一人一次一行" onClose={onClose}>
      <View className="stack">
        <Field label="哪一段">
          <Options label="哪一段" options={spans} value={span} onChange={setSpan} />
        </Field>
        <Note>里面有志愿者的证件号，取一次记一笔。没填证件的写“未登记”。</Note>
        <Refused refusal={take.refusal ?? refusal} />
        {take.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={isBusy ? '正在做…' : undefined}
          onTap={() => void take.run(periodOf(span, now))}
        >
          取一份
        </Button>
      </View>
    </Sheet>
  )
}

/** Months in China, both included. */
function periodOf(span: Span, now: number): { readonly from: string; readonly to: string } {
  const month = dayOf(now).slice(0, 7)
  if (span === 'year') return { from: `${month.slice(0, 4)}-01`, to: month }
  if (span === 'month') return { from: month, to: month }
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last =
    number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`
  return { from: last, to: last }
}
