import type { OutputOf } from '@shared/kernel/contract'
import { sayAge } from '@shared/kernel/time'
import type { openClaim } from '@shared/requests/contract'
import { filedLine } from '@shared/requests/filed-words'
import { kindWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Refusal } from '../../call/outcome'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'

interface FoundProps {
  readonly claim: OutputOf<typeof openClaim>
  readonly isBusy: boolean
  readonly refusal: Refusal | undefined
  readonly isUnreachable: boolean
  readonly onMine: () => void
}

/** Whose, what, by whom; then one question. */
export function Found({ claim, isBusy, refusal, isUnreachable, onMine }: FoundProps) {
  const now = useNow()
  const home = () => void Taro.switchTab({ url: '/pages/home/index' })
  const { ownId } = claim
  return (
    <View>
      <Head
        sentence={`给${claim.calledName}提的一件事`}
        line={ownId === undefined ? '是您的吗？' : '您已经认过了'}
      />
      <View className="pad stack">
        <Card>
          <View className="stack">
            <View className="h2">{claim.title}</View>
            <View className="small mute">
              {[kindWords[claim.kind], sayAge(claim.createdAt, now), filedLine(claim)]
                .filter(Boolean)
                .join(' · ')}
            </View>
          </View>
        </Card>
        {ownId === undefined && (
          <Note>认了以后，您看得到办到哪一步，能回话，也能说不用办了。替您提的人也还看得到。</Note>
        )}
        <Refused refusal={refusal} />
        {isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
        {ownId === undefined ? (
          <>
            <Button tone="primary" busyWord={isBusy ? '正在认…' : undefined} onTap={onMine}>
              这是我的事
            </Button>
            <Button onTap={home}>不是我</Button>
          </>
        ) : (
          <Button
            tone="primary"
            onTap={() => void Taro.redirectTo({ url: `/pages/request/index?id=${ownId}` })}
          >
            去看看
          </Button>
        )}
      </View>
    </View>
  )
}
