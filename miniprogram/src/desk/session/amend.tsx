import { removeEntry } from '@shared/activities/contract'
import { unmarkEntry } from '@shared/attendances/contract'
import type { SheetLine, SheetView, Way } from '@shared/attendances/views'
import { wayWords } from '@shared/attendances/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface AmendProps {
  readonly sheet: SheetView
  readonly line: SheetLine
  readonly way: Way
  readonly onDone: () => void
}

/** What can be put right of one line: a mark that is wrong goes; before it begins, whoever rang is taken off. */
export function Amend(props: AmendProps) {
  const { sheet, line, way } = props
  const now = useNow()
  if ((way === 'in' ? line.inAt : line.outAt) !== undefined) return <Unmark {...props} />
  return line.inAt === undefined && now < sheet.startsAt ? <Remove {...props} /> : null
}

function Unmark({ sheet: { id }, line: { entryId, name }, way, onDone }: AmendProps) {
  const unmark = useCommand(unmarkEntry, {
    about: `${id}:${entryId}`,
    onDone: () => {
      say({ words: `${name}的${wayWords[way]}去掉了` })
      onDone()
    },
  })
  return (
    <View>
      <Button
        size="small"
        label={`${name}的${wayWords[way]}记错了`}
        busyWord={unmark.isBusy ? '正在改…' : undefined}
        onTap={() => void unmark.run({ id, entryId, way })}
      >
        记错了
      </Button>
      <Refused refusal={unmark.refusal} />
      {unmark.isUnreachable && <Note tone="warn">网断了，还没有改。连上以后再点一次。</Note>}
    </View>
  )
}

function Remove({ sheet: { id }, line: { entryId, name, waiting }, onDone }: AmendProps) {
  const [isOpen, setOpen] = useState(false)
  const draft = useWords(`session-remove:${id}:${entryId}`)
  const remove = useCommand(removeEntry, {
    about: `${id}:${entryId}`,
    onDone: () => {
      draft.clear()
      setOpen(false)
      say({ words: waiting > 0 ? '退掉了，会告诉替她报名的人' : '退掉了，位置给了下一位' })
      onDone()
    },
  })
  return (
    <View>
      <Button size="small" label={`把${name}退掉`} onTap={() => setOpen(true)}>
        退掉
      </Button>
      {isOpen && (
        <Sheet
          title={`把${name}从名单里退掉`}
          words="打电话来说不来的，在这里退。报名的人看得到这句话。"
          onClose={() => setOpen(false)}
        >
          <ReasonForm
            label="为什么退"
            placeholder="比如：打电话来，说那天要去医院"
            word="退掉这位"
            draft={draft}
            command={remove}
            toInput={(reason) => ({ id, entryId, reason })}
          />
        </Sheet>
      )}
    </View>
  )
}
