import type { CertificateState } from '@shared/certificates/model'
import type { Proof } from '@shared/certificates/views'
import { certificateStateWords, sayMonths, sayServed } from '@shared/certificates/words'
import { sayFullDay } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip, type ChipTone } from '../../ui/chip'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'

const tones = { valid: 'ok', corrected: 'wait', revoked: 'over' } satisfies Record<CertificateState, ChipTone>

interface ProvenProps {
  readonly proof: Proof
  readonly onOther: () => void
}

/** It is ours: what stands on it, and whether it still counts. */
export function Proven({ proof, onOther }: ProvenProps) {
  const { state, number, maskedName, stationName, minutes, services, issuedAt } = proof
  return (
    <View>
      <Head
        chip={<Chip tone={tones[state]}>{certificateStateWords[state]}</Chip>}
        mark={number}
        {...sentenceOf(proof)}
      />
      <View className="pad stack">
        <Card>
          <View className="stack">
            <View className="h2">{maskedName}</View>
            <View className="small mute">{`${sayMonths(proof)}，${stationName}`}</View>
            <Facts
              facts={[
                { words: sayServed(minutes), about: '时长' },
                { words: `${String(services)} 次`, about: '服务' },
                { words: sayFullDay(issuedAt), about: '出具' },
              ]}
            />
          </View>
        </Card>
        <View className="cap hint">对一对：名字、时间、时长都要和纸上一样。</View>
        <Button onTap={onOther}>再核对一张</Button>
        <CallStation />
      </View>
    </View>
  )
}

function sentenceOf({ state, stationName, now }: Proof) {
  switch (state) {
    case 'valid':
      return { sentence: '这张是真的', line: `${stationName}出具` }
    case 'corrected':
      return {
        sentence: '这张是真的，后来更正过',
        line: `这段时间现在是 ${sayServed(now?.minutes ?? 0)}，以这个为准`,
      }
    case 'revoked':
      return { sentence: '这张已经作废', line: '请对方重新开一张，不收费' }
  }
}
