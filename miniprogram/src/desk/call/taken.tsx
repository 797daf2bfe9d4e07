import type { OutputOf } from '@shared/kernel/contract'
import type { takeCall } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ClaimCode } from '../../matter/claim-code'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'

interface TakenProps {
  readonly taken: OutputOf<typeof takeCall>
  readonly onNext: () => void
}

/** Written down. What lies in a closed circle is with its own people now, and that is all. */
export function Taken({ taken: { id, status, isOpenToYou, claimCode }, onNext }: TakenProps) {
  const line = isOpenToYou
    ? status === 'waiting'
      ? '这件事在您手上，工作台里找得到'
      : '答完了，记在数里'
    : '这件事由专人接着办，您这边就到这里'
  return (
    <View>
      <Head sentence={isOpenToYou ? '记下了' : '已记录，交给专人'} line={line} />
      <View className="pad stack">
        {claimCode !== undefined && (
          <ClaimCode code={claimCode} words="念给她听，她在小程序里就能看到办到哪一步" />
        )}
        {isOpenToYou && (
          <Button isGrowing onTap={() => void Taro.redirectTo({ url: `/desk/request/index?id=${id}` })}>
            看这件事
          </Button>
        )}
        <Button tone="primary" icon="phone" isGrowing onTap={onNext}>
          接下一个
        </Button>
      </View>
    </View>
  )
}
