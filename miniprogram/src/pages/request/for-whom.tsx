import { canHandOn } from '@shared/requests/claim-rules'
import { newClaimCode } from '@shared/requests/contract'
import { filedLine } from '@shared/requests/filed-words'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { ClaimCode } from '../../matter/claim-code'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Refused } from '../../ui/refused'
import type { StepProps } from './step'

/** 代办: by whom; and for whoever filed it, the code by which the person can take it over. */
export function ForWhom({ request }: Pick<StepProps, 'request'>) {
  const line = filedLine(request)
  if (line === undefined) return null
  return (
    <View className="section stack">
      <View className="row wrap">
        <View className="request-tag">{line}</View>
        {request.isClaimed && !request.parties.includes('subject') && (
          <View className="small mute">本人已经认了，也看得到</View>
        )}
      </View>
      {canHandOn(request, request.parties) && <HandOn id={request.id} />}
    </View>
  )
}

/** Right after filing the code is at hand; later a new one is made, and the old one dies. */
function HandOn({ id }: { readonly id: string }) {
  const { code: first } = useRouter().params
  const [code, setCode] = useState(first)
  const renew = useCommand(newClaimCode, { about: id, onDone: (output) => setCode(output.claimCode) })
  if (code !== undefined)
    return <ClaimCode code={code} words="本人在小程序里填上，也看得到、能回话、能撤回。只显示这一次。" />
  return (
    <Card>
      <View className="stack">
        <View className="small mute">让本人也看得到：给一个认领码，念给她听或者发给她。</View>
        <Refused refusal={renew.refusal} />
        <Button
          size="small"
          busyWord={renew.isBusy ? '正在取…' : undefined}
          onTap={() => void renew.run({ id })}
        >
          要一个认领码
        </Button>
      </View>
    </Card>
  )
}
