import { z } from '@shared/kernel/schema'
import { setRequestUrgency } from '@shared/requests/contract'
import { urgencies, Urgency as Level } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import { urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { Urgency } from '../../ui/urgency'

interface UrgencyProps {
  readonly request: RequestView
  readonly onDone: () => void
}

export function UrgencyCard({ request, onDone }: UrgencyProps) {
  const [isOpen, setOpen] = useState(false)
  const mayChange = canDo('setUrgency', request, request.parties, useNow())
  const asked = `居民说${urgencyWords[request.askedUrgency]}`
  const reason = request.urgencyReason?.words
  return (
    <Card>
      <View className="row between">
        <View className="row">
          <Urgency level={request.urgency} />
          <View className="small mute">{reason === undefined ? asked : `${asked}，${reason}`}</View>
        </View>
        {mayChange && <Link onTap={() => setOpen(true)}>改急不急</Link>}
      </View>
      {isOpen && <UrgencySheet request={request} onDone={onDone} onClose={() => setOpen(false)} />}
    </Card>
  )
}

const Draft = z.object({ urgency: Level, reason: z.string() })

function UrgencySheet({ request, onDone, onClose }: UrgencyProps & { readonly onClose: () => void }) {
  const draft = useDraft(`urgency:${request.id}`, Draft, { urgency: request.urgency, reason: '' })
  const set = useCommand(setRequestUrgency, {
    about: request.id,
    onDone: () => {
      draft.clear()
      onClose()
      onDone()
    },
  })
  const { urgency, reason } = draft.value
  const needsReason = urgency !== request.askedUrgency
  const given = reason.trim()
  return (
    <Sheet title="这件有多急" onClose={onClose}>
      <Options
        label="这件有多急"
        columns={2}
        options={urgencies.map((value) => ({ value, word: urgencyWords[value] }))}
        value={urgency}
        onChange={(chosen) => draft.change({ urgency: chosen })}
      />
      <View className="sheet-part">
        <Field label="为什么" extra={needsReason ? '和居民说的不一样，写一句，她会看到' : '可不写'}>
          <TextInput
            label="为什么"
            value={reason}
            max={100}
            placeholder="比如：晚上起夜怕摔"
            onChange={(words) => draft.change({ reason: words })}
          />
        </Field>
      </View>
      <Refused refusal={set.refusal} />
      <Button
        tone="primary"
        busyWord={set.isBusy ? '正在记…' : undefined}
        blockedBecause={needsReason && given === '' ? '先写一句为什么' : undefined}
        onTap={() => void set.run({ id: request.id, urgency, ...(given === '' ? {} : { reason: given }) })}
      >
        就这样定
      </Button>
    </Sheet>
  )
}
