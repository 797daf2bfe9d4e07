import type { ReferralView } from '@shared/referrals/views'
import { sayParts } from '@shared/requests/referred'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { callPhone } from '../../ui/phone'
import { PhotoRow } from '../../ui/photo-row'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { isReceiving } from './side'

/** What was passed on, and what of it this reader may see now. */
export function PassedOn({ referral }: { readonly referral: ReferralView }) {
  const { copy, parts, communityName } = referral
  const { calledName, phone, building, door, words, talk, photoUrls } = copy
  const place = [communityName, building, door].filter((part) => part !== undefined).join(' ')
  return (
    <Section title="转了这些">
      <Card>
        <View className="stack">
          <View className="strong">{sayParts(parts)}</View>
          {calledName !== undefined && <View>{calledName}</View>}
          {words !== undefined && <View>{words}</View>}
          {photoUrls.length > 0 && <PhotoRow photos={photoUrls.map((url) => ({ id: url, url }))} />}
          {talk.map((line, at) => (
            <View key={at} className="small referral-said">
              {`${line.isResident ? '居民' : '站里'}：${line.words}`}
            </View>
          ))}
          {building !== undefined && <Plate>{place}</Plate>}
          {phone !== undefined && (
            <Button icon="phone" size="small" onTap={() => callPhone(phone)}>
              {`打给${calledName ?? '居民'}`}
            </Button>
          )}
          <Withheld referral={referral} />
        </View>
      </Card>
    </Section>
  )
}

/** Why phone and door are not there although they were passed on. */
function Withheld({ referral }: { readonly referral: ReferralView }) {
  const { copy, parts, to, state } = referral
  const reaching = parts.filter((part) => part === 'phone' || part === 'place')
  const isShown = copy.phone !== undefined || copy.building !== undefined
  if (
    reaching.length === 0 ||
    isShown ||
    !isReceiving(referral) ||
    (state !== 'sent' && state !== 'accepted')
  )
    return null
  const where = to.kind === 'station' ? '接了以后，从那件事里点开，居民知道谁看过。' : '接了以后就看得到。'
  return <View className="cap hint">{`${sayParts(reaching)}${where}`}</View>
}
