import { closeMonth } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { sayMonth } from '../../matter/entry-said'
import { Note } from '../../ui/note'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { monthToClose } from './months'
import { Send } from '../../matter/send'

interface MonthRowProps {
  readonly fund: DeskFund
  readonly onDone: () => void
}

/** What is closed; the head closes the next month once it is over. */
export function MonthRow({ fund, onDone }: MonthRowProps) {
  const { closedThrough, isHead } = fund
  const [isAsked, setAsked] = useState(false)
  const month = monthToClose(closedThrough, useNow())
  const closed = closedThrough === undefined ? '还没有结过账' : `结到 ${sayMonth(closedThrough)}`
  if (!isHead || month === undefined) {
    return <Row icon="lock" title="月结" words={`${closed}${isHead ? '，这个月过完再结' : ''}`} />
  }
  return (
    <Row icon="lock" title={`结 ${sayMonth(month)}的账`} words={closed} onTap={() => setAsked(true)}>
      {isAsked && (
        <CloseSheet
          id={fund.id}
          month={month}
          onDone={() => {
            setAsked(false)
            onDone()
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </Row>
  )
}

interface CloseSheetProps {
  readonly id: string
  readonly month: string
  readonly onDone: () => void
  readonly onClose: () => void
}

function CloseSheet({ id, month, onDone, onClose }: CloseSheetProps) {
  const close = useCommand(closeMonth, {
    about: id,
    onDone: () => {
      say({ words: `${sayMonth(month)}结好了` })
      onDone()
    },
  })
  return (
    <Sheet
      title={`结 ${sayMonth(month)}的账`}
      words="收入都数过、账实相符才结得了。批了还没付的，留到付的那个月记。"
      onClose={onClose}
    >
      <View className="stack">
        <Note tone="warn">结了以后，这个月和以前的月份都不能再记、不能再冲，也不能重新打开。</Note>
        <Send word="结账" busyWord="正在结…" tone="dark" command={close} input={{ id, month }} />
      </View>
    </Sheet>
  )
}
