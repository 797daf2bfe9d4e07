import { joinTeamByCode } from '@shared/teams/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const CODE = /^[A-Za-z0-9]{8}$/

/** The code that a university or a company handed out. */
export function CodeSheet({
  onDone,
  onClose,
}: {
  readonly onDone: () => void
  readonly onClose: () => void
}) {
  const [code, setCode] = useState('')
  const join = useCommand(joinTeamByCode, {
    onDone: () => {
      say({ words: '进队了' })
      onDone()
    },
  })
  const isWhole = CODE.test(code.trim())
  const mustRegister = join.refusal?.code === 'teams.register_first'
  const register = { word: '先去报名', run: () => open('/pages/volunteer/index') }
  return (
    <Sheet title="填队伍的码" words="学校或单位带队的人给的，八个字母和数字。" onClose={onClose}>
      <View className="stack">
        <TextInput label="队伍的码" value={code} max={8} placeholder="比如 K7MQ2XWD" onChange={setCode} />
        <Refused refusal={join.refusal} {...(mustRegister ? { step: register } : {})} />
        {join.isUnreachable && <Note tone="warn">网断了，码还在。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={join.isBusy ? '正在看…' : undefined}
          blockedBecause={isWhole ? undefined : '码一共八位'}
          onTap={() => void join.run({ code: code.trim() })}
        >
          进队
        </Button>
      </View>
    </Sheet>
  )
}
