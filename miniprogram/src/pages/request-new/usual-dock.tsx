import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Refused } from '../../ui/refused'
import type { RequestForm } from './use-request-form'

/** What is safe, what comes next, and the one red button. */
export function UsualDock({ form: { keptAt, submit, missing, need, send } }: { readonly form: RequestForm }) {
  const now = useNow()
  return (
    <View className="stack">
      <Refused refusal={submit.refusal} />
      <View className="row between cap hint">
        {keptAt === undefined ? (
          <View>写的会存在手机里</View>
        ) : (
          <View className="row request-new-kept num">
            <Icon name="check" size="s" />
            {`已存草稿 ${sayMoment(keptAt, now)}`}
          </View>
        )}
        <View>提交后马上有人看到</View>
      </View>
      <Button
        tone="primary"
        busyWord={submit.isBusy ? '正在交…' : undefined}
        blockedBecause={missing}
        onTap={() => send(need)}
      >
        提交
      </Button>
    </View>
  )
}
