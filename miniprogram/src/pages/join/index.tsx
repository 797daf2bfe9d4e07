import { join } from '@shared/people/contract'
import { roleWords } from '@shared/people/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const CODE_LENGTH = 8

/** A new colleague puts in the code that the head gave her. */
export default function Join() {
  const [written, setWritten] = useState('')
  const code = written.replace(/\s/g, '').toUpperCase()
  const missing = CODE_LENGTH - code.length
  const command = useCommand(join, {
    onDone: ({ role }) => {
      say({ words: `您现在是${roleWords[role]}了` })
      const url = role === 'worker' || role === 'head' ? '/desk/queue/index' : '/pages/me/index'
      void (url.startsWith('/desk') ? Taro.redirectTo({ url }) : Taro.switchTab({ url }))
    },
  })
  return (
    <Page title="填邀请码">
      <Head sentence="站长给您的 8 位邀请码" line="填一次就行，以后打开就是工作台" />
      <View className="pad stack">
        <Field label="邀请码">
          <TextInput
            label="邀请码"
            value={written}
            max={10}
            placeholder="比如 K7M2 XQ4D"
            onChange={setWritten}
          />
        </Field>
        <Refused refusal={command.refusal} />
        {command.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在核对…' : undefined}
          blockedBecause={missing > 0 ? `还少 ${missing} 位` : undefined}
          onTap={() => void command.run({ code })}
        >
          加入
        </Button>
        <Note>邀请码只能用一次，三天内有效，和您这个微信绑在一起。</Note>
      </View>
    </Page>
  )
}
