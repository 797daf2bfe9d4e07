import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Scene } from '../../ui/scene'
import type { RequestForm } from './use-request-form'

/** Submitted into a dead line. What was written is not open to changes now, because it may already have arrived. */
export function CutOff({ form: { submit, need, send } }: { readonly form: RequestForm }) {
  return (
    <Scene
      art="plug"
      artLabel="插头没插上"
      sentence="网断了，写的都在"
      words={'连上后会自动交上去，只交一次。\n着急的话，直接打电话。'}
    >
      <CallStation />
      <Button busyWord={submit.isBusy ? '正在交…' : undefined} onTap={() => send(need)}>
        现在再试一次
      </Button>
    </Scene>
  )
}
