import { newGrantCode } from '@shared/grants/contract'
import type { GrantView } from '@shared/grants/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { GrantCode } from './grant-code'
import { PaperForm } from './paper-form'

const ways = [
  { value: 'phone', word: '在自己手机上', icon: 'bubble' },
  { value: 'paper', word: '在纸上签字', icon: 'page' },
] as const

interface ConfirmSheetProps {
  readonly grant: GrantView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The recipient or her guardian reads the rules: by a code on the own phone, or on paper. */
export function ConfirmSheet({ grant, onDone, onClose }: ConfirmSheetProps) {
  const [way, setWay] = useState<'phone' | 'paper'>('phone')
  const [code, setCode] = useState<string>()
  const { id, hasCode } = grant
  const make = useCommand(newGrantCode, { about: id, onDone: (made) => setCode(made.code) })
  return (
    <Sheet title="请本人看使用规则" words="本人或监护人同意了，东西才能交。" onClose={onClose}>
      <View className="stack">
        <Options label="怎么看" columns={2} options={ways} value={way} onChange={setWay} />
        {way === 'paper' && <PaperForm grant={grant} onDone={onDone} />}
        {way === 'phone' && code === undefined && (
          <>
            {hasCode && <Note tone="warn">已经给过一个码。再给一个，前一个就用不了了。</Note>}
            <Refused refusal={make.refusal} />
            {make.isUnreachable && <Note tone="warn">网断了。连上以后再点一次。</Note>}
            <Button
              tone="primary"
              busyWord={make.isBusy ? '正在取码…' : undefined}
              onTap={() => void make.run({ id })}
            >
              给一个码
            </Button>
          </>
        )}
        {way === 'phone' && code !== undefined && <GrantCode code={code} />}
      </View>
    </Sheet>
  )
}
