import { confirmGrant } from '@shared/grants/contract'
import type { Confirmer } from '@shared/grants/model'
import { whyNotBy } from '@shared/grants/use-rules'
import type { OwnGrantView } from '@shared/grants/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { WholeOwnGrant } from './whole-own-grant'

const whoIs = [
  { value: 'self', word: '我就是本人' },
  { value: 'guardian', word: '我是监护人' },
] as const

interface ConfirmingProps {
  readonly grant: OwnGrantView
  readonly code: string
  /** The rules are others by now. */
  readonly onChanged: () => void
}

/** The rules in plain words, and one button: I have read them and agree. */
export function Confirming({ grant, code, onChanged }: ConfirmingProps) {
  const able = whoIs.filter(({ value }) => whyNotBy(grant, value) === undefined)
  const [as, setAs] = useState<Confirmer | undefined>(able.length === 1 ? able[0]?.value : undefined)
  const confirm = useCommand(confirmGrant, {
    about: 'grant',
    onDone: ({ id }) => {
      say({ words: '好，社工会约个时间交给您' })
      void Taro.redirectTo({ url: `/fund/grant/index?id=${id}` })
    },
  })
  const { id, agreement, status, rules } = grant
  if (agreement !== undefined || status !== 'bought') {
    const toMine = () => void Taro.redirectTo({ url: `/fund/grant/index?id=${id ?? ''}` })
    return (
      <WholeOwnGrant grant={grant}>
        {id !== undefined && <Button onTap={toMine}>打开我的这一件</Button>}
      </WholeOwnGrant>
    )
  }
  const isChanged = confirm.refusal?.code === 'grants.rules_changed'
  return (
    <WholeOwnGrant grant={grant}>
      {able.length > 1 ? (
        <Field label="您是">
          <Options label="您是" columns={2} options={whoIs} value={as} onChange={setAs} />
        </Field>
      ) : (
        <View className="small mute">
          {as === 'guardian' ? '这是给孩子的，请监护人看过再点。' : '请本人看过再点。'}
        </View>
      )}
      <Refused
        refusal={confirm.refusal}
        {...(isChanged ? { step: { word: '看新的规则', run: onChanged } } : {})}
      />
      {confirm.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
      <Button
        tone="primary"
        busyWord={confirm.isBusy ? '正在记…' : undefined}
        blockedBecause={as === undefined ? '先选一下您是本人还是监护人' : undefined}
        onTap={() => {
          if (as !== undefined) void confirm.run({ code, as, rules })
        }}
      >
        我看过了，同意
      </Button>
    </WholeOwnGrant>
  )
}
