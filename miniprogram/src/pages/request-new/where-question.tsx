import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Plate } from '../../ui/plate'
import { missingPlace, missingWho } from './need'
import { PlaceField } from './place-field'
import type { RequestForm } from './use-request-form'
import { WhoFields } from './who-fields'

/** Known already: one sentence to say yes to. Else it is asked. */
export function WhereQuestion({ form }: { readonly form: RequestForm }) {
  const { need, place, isReady } = form
  const [isAsked, setAsked] = useState(false)
  const isKnown = missingWho(need) === undefined && missingPlace(need) === undefined
  if (!isReady) return null
  if (isAsked || !isKnown) return <Asked form={form} onAsk={() => setAsked(true)} />
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View className="h2">{`${need.calledName}，来这里找您`}</View>
          <View className="row wrap">
            <Plate>{[place.name, need.building, need.door].filter(Boolean).join(' ')}</Plate>
          </View>
          {need.phone !== '' && <View className="num">{`电话 ${need.phone}`}</View>}
        </View>
      </Card>
      <Button icon="pin" onTap={() => setAsked(true)}>
        换一处，或者给别人办
      </Button>
    </View>
  )
}

interface AskedProps {
  readonly form: RequestForm
  /** Once asked, it stays asked: the fields must not fold away under the writing hand. */
  readonly onAsk: () => void
}

function Asked({ form, onAsk }: AskedProps) {
  const asking: RequestForm = {
    ...form,
    change: (part) => {
      onAsk()
      form.change(part)
    },
  }
  return (
    <>
      <WhoFields form={asking} />
      <PlaceField key={form.need.forWhom} form={asking} />
    </>
  )
}
