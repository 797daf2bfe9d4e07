import { View } from '@tarojs/components'
import { courseStep } from '../../matter/course-step'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { ShareButton } from '../../ui/share-button'
import { useElder } from '../../ui/elder'
import type { SigningUp } from './use-sign-up'

/** The one red button; what stands in the way stands beside it. */
export function SignUpDock({ signing }: { readonly signing: SigningUp }) {
  const { command, send, word, blockedBecause } = signing
  const isElder = useElder()
  return (
    <View>
      <Refused refusal={command.refusal} {...courseStep(command.refusal)} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
      <View className="dock-row">
        {process.env.TARO_ENV === 'weapp' && !isElder && <ShareButton>转给别人</ShareButton>}
        <Button
          tone="primary"
          isGrowing
          busyWord={command.isBusy ? '正在报…' : undefined}
          blockedBecause={blockedBecause}
          onTap={send}
        >
          {word}
        </Button>
      </View>
    </View>
  )
}
