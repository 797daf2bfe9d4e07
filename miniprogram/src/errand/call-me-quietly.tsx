import { leaveConsent } from '@shared/people/contract'
import { askConsent } from '../call/consent'
import { useCommand } from '../call/use-command'
import { Button } from '../ui/button'
import { say } from '../ui/toast'

/** 有新的叫我: one call in WeChat when there is something new. Not in a browser. */
export function CallMeQuietly() {
  const leave = useCommand(leaveConsent, {
    about: 'errands',
    onDone: () => say({ words: '记下了，有新的叫您一次' }),
  })
  if (process.env.TARO_ENV !== 'weapp') return null
  const ask = async () => {
    const agreed = await askConsent(['requestArrived'])
    if (agreed.length > 0) await leave.run({ templates: ['requestArrived'] })
  }
  return (
    <Button
      tone="quiet"
      size="small"
      busyWord={leave.isBusy ? '正在记…' : undefined}
      onTap={() => void ask()}
    >
      有新的叫我
    </Button>
  )
}
