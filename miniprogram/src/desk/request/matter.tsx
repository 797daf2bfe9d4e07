import { openRequestContact, reviewRequestPhoto } from '@shared/requests/contract'
import { canDo, isOpenStatus } from '@shared/requests/moves'
import { FOLDED } from '@shared/requests/text'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import type { OutputOf } from '@shared/kernel/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Said } from '../../matter/said'
import { Spot } from '../../matter/spot-card'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Photos } from '../photos/photos'
import { Review } from './review'
import { UrgencyCard } from './urgency-card'

interface MatterProps {
  readonly request: RequestView
  readonly onDone: () => void
}

/** What was asked for, where, and how urgent it is. */
export function Matter({ request, onDone }: MatterProps) {
  return (
    <View className="desk-matter">
      {request.isCrisis && isOpenStatus(request.status) && (
        <View className="desk-crisis">
          <Note tone="danger">有人可能有危险：先打电话，再看怎么去。站长和值班群已经知道。</Note>
        </View>
      )}
      <Card>
        <View className="stack">
          <Said text={request.text} review={<Review id={request.id} piece="text" onDone={onDone} />} />
          <Photos contract={reviewRequestPhoto} id={request.id} photos={request.photos} onDone={onDone} />
          {request.spot === undefined ? <Contact request={request} /> : <SpotContact request={request} />}
        </View>
      </Card>
      <UrgencyCard request={request} onDone={onDone} />
    </View>
  )
}

/** A report from the street has no phone and no door; only where a number was folded there is something to open. */
function SpotContact({ request }: { readonly request: RequestView }) {
  return (
    <>
      <Spot request={request} />
      {request.text.words?.includes(FOLDED) === true && <Contact request={request} />}
    </>
  )
}

/** Phone and door are opened by a tap, which is put on record. They stay on the screen only. */
function Contact({ request }: { readonly request: RequestView }) {
  const [contact, setContact] = useState<OutputOf<typeof openRequestContact>>()
  const open = useCommand(openRequestContact, { about: request.id, onDone: setContact })
  // A call may say nothing of the place.
  const place = [request.communityName, contact?.building ?? request.building, contact?.door].filter(Boolean)
  const mayOpen = canDo('openContact', request, request.parties, useNow())
  return (
    <View className="stack">
      <View className="row wrap">
        {place.length > 0 && <Plate>{place.join(' ')}</Plate>}
        {contact !== undefined && <View className="strong">{contact.calledName}</View>}
      </View>
      {contact !== undefined && <Opened contact={contact} request={request} />}
      {contact === undefined && mayOpen && (
        <>
          <Note>电话和门牌点开才看得到。谁看过、什么时候看的，居民都知道。</Note>
          <Button
            size="small"
            icon="phone"
            busyWord={open.isBusy ? '正在打开…' : undefined}
            onTap={() => void open.run({ id: request.id })}
          >
            看电话和门牌
          </Button>
          <Refused refusal={open.refusal} />
        </>
      )}
    </View>
  )
}

interface OpenedProps {
  readonly contact: OutputOf<typeof openRequestContact>
  readonly request: RequestView
}

function Opened({ contact: { phone, calledName, words }, request }: OpenedProps) {
  return (
    <View className="stack">
      {words !== request.text.words && <View className="small">{words}</View>}
      {phone === undefined ? (
        <View className="small mute">没有留电话，在这里回话，或者上门。</View>
      ) : (
        <Button icon="phone" size="small" onTap={() => callPhone(phone)}>
          {`打给${calledName}`}
        </Button>
      )}
    </View>
  )
}
