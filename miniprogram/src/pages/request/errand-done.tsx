import { confirmErrand, getErrand } from '@shared/errands/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useElder } from '../../ui/elder'
import { Note } from '../../ui/note'
import { PhotoRow } from '../../ui/photo-row'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { SendBackSheet } from './send-back-sheet'
import type { StepProps } from './step'

/** The volunteer says it is done: did it arrive? Asked of whoever asked for it, or whom it is for. */
export function ErrandDone({ request: { errand, parties }, onDone }: StepProps) {
  const isElder = useElder()
  const isHers = parties.includes('author') || parties.includes('subject')
  if (errand?.stage !== 'done' || !isHers) return null
  const judge = <Judge id={errand.id} onDone={onDone} />
  if (isElder) return <View className="section">{judge}</View>
  return (
    <View className="section">
      <Card>
        <View className="stack">
          <Told id={errand.id} />
          {judge}
        </View>
      </Card>
    </View>
  )
}

/** What the volunteer said and photographed. */
function Told({ id }: { readonly id: string }) {
  const query = useQuery(getErrand, { id }, { isKept: false })
  const helpers = 'output' in query ? query.output.helpers : []
  const photos = helpers.flatMap(({ report }) => report?.photos ?? [])
  return (
    <>
      {helpers.map(({ displayName, report }) =>
        report?.words === undefined ? null : (
          <View key={displayName}>{`${displayName}说：${report.words}`}</View>
        ),
      )}
      {photos.length > 0 && <PhotoRow photos={photos} />}
    </>
  )
}

function Judge({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const [isSendingBack, setSendingBack] = useState(false)
  const isElder = useElder()
  const confirm = useCommand(confirmErrand, {
    about: id,
    onDone: () => {
      say({ words: '好，这件事就算办好了' })
      onDone()
    },
  })
  return (
    <View className="stack">
      <Refused refusal={confirm.refusal} />
      {confirm.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
      <View className={isElder ? 'stack' : 'dock-row request-judge'}>
        <Button
          tone="ok"
          icon="check"
          isGrowing={!isElder}
          busyWord={confirm.isBusy ? '正在记…' : undefined}
          onTap={() => void confirm.run({ id })}
        >
          收到了
        </Button>
        <Button isGrowing={!isElder} onTap={() => setSendingBack(true)}>
          没办好
        </Button>
      </View>
      {isSendingBack && (
        <SendBackSheet
          id={id}
          onDone={() => {
            setSendingBack(false)
            onDone()
          }}
          onClose={() => setSendingBack(false)}
        />
      )}
    </View>
  )
}
