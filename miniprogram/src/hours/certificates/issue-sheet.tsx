import { issueCertificate } from '@shared/certificates/contract'
import { sayMonths } from '@shared/certificates/words'
import { getMyTime } from '@shared/timebank/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { monthsOf, type Span, spans } from './months'

/** Which station, which months, which name; then it is there. The name stays on no phone. */
export function IssueSheet({ onClose }: { readonly onClose: () => void }) {
  const mine = useQuery(getMyTime, {})
  const stations = 'output' in mine ? mine.output.accounts.map(({ station }) => station) : []
  const [chosen, setChosen] = useState<string>()
  const [span, setSpan] = useState<Span>('year')
  const [realName, setRealName] = useState('')
  const stationId = chosen ?? stations[0]?.id
  const months = monthsOf(span, useNow())
  const issue = useCommand(issueCertificate, {
    onDone: ({ id }) => {
      onClose()
      open(`/hours/certificate/index?id=${id}`)
    },
  })
  const blocked =
    stationId === undefined
      ? 'output' in mine
        ? '社工确认过时长，才开得出来'
        : '正在看时间银行的账'
      : realName.trim().length < 2
        ? '先写证明上的名字'
        : undefined
  return (
    <Sheet title="开一张时长证明" onClose={onClose}>
      {stations.length > 1 && (
        <Field label="哪个站的">
          <Options
            label="哪个站的"
            columns={1}
            options={stations.map(({ id, name }) => ({ value: id, word: name }))}
            value={stationId}
            onChange={setChosen}
          />
        </Field>
      )}
      <Field label="哪段时间" hint={sayMonths(months)}>
        <Options label="哪段时间" options={spans} value={span} onChange={setSpan} />
      </Field>
      <Field label="证明上的名字" hint="和身份证上一样。只印在这一张上，加了锁存着。">
        <TextInput label="证明上的名字" value={realName} max={30} onChange={setRealName} />
      </Field>
      <View className="stack">
        <Refused refusal={issue.refusal} />
        {issue.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会开一张。</Note>}
        <Button
          tone="primary"
          busyWord={issue.isBusy ? '正在开…' : undefined}
          blockedBecause={blocked}
          onTap={() => {
            if (stationId !== undefined) void issue.run({ stationId, ...months, realName: realName.trim() })
          }}
        >
          开出来
        </Button>
      </View>
    </Sheet>
  )
}
