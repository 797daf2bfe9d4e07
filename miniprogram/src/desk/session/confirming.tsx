import { confirmSession } from '@shared/attendances/contract'
import type { SheetLine, SheetView } from '@shared/attendances/views'
import { cameWords } from '@shared/attendances/words'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import { Adjusted, AdjustSheet } from './adjust-sheet'
import { Corrections } from './corrections'

const Adjustments = z.object({ adjusted: z.array(Adjusted) })

interface ConfirmingProps {
  readonly sheet: SheetView
  readonly onDone: () => void
}

/** 核对: who was there, from the marks; helpers' minutes may be set otherwise, with a reason. Then the hours count. */
export function Confirming({ sheet, onDone }: ConfirmingProps) {
  const { id, status, endsAt, lines } = sheet
  const draft = useDraft(`session-adjusted:${id}`, Adjustments, { adjusted: [] })
  const [opened, setOpened] = useState<SheetLine>()
  const now = useNow()
  const confirm = useCommand(confirmSession, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '核对好了，志愿者的时间记上了' })
      onDone()
    },
  })
  const said = lines.filter(({ came }) => came !== undefined)
  const isOpen = status === 'open'
  // Somebody may have come off the list since.
  const adjusted = draft.value.adjusted.filter((one) => said.some(({ entryId }) => entryId === one.entryId))
  const mine = isOpen ? said.find(({ isMe, part }) => isMe && part === 'helper') : undefined
  const close = () => setOpened(undefined)
  return (
    <View className="stack pad session-part">
      <Corrections sheet={sheet} onDone={onDone} />
      {(['helper', 'participant'] as const).map((part) => {
        const of = said.filter((line) => line.part === part)
        if (of.length === 0) return null
        return (
          <Section key={part} title={part === 'helper' ? '帮忙的' : '来参加的'}>
            <Card>
              <View className="stack">
                {of.map((line) => (
                  <CameLine
                    key={line.entryId}
                    line={line}
                    adjusted={adjusted.find(({ entryId }) => entryId === line.entryId)}
                    onAdjust={
                      isOpen && now >= endsAt && part === 'helper' ? () => setOpened(line) : undefined
                    }
                  />
                ))}
              </View>
            </Card>
          </Section>
        )
      })}
      {mine !== undefined && <Note tone="warn">名单里有您自己帮忙的时间，请一位同事来核对这一场。</Note>}
      <Refused refusal={confirm.refusal} />
      {confirm.isUnreachable && <Note tone="warn">网断了，还没有记上。连上以后再点一次，只会算一次。</Note>}
      {isOpen && (
        <Button
          tone="ok"
          icon="check"
          busyWord={confirm.isBusy ? '正在记…' : undefined}
          blockedBecause={now < endsAt ? '这一场结束以后再核对' : undefined}
          onTap={() => void confirm.run({ id, adjustments: adjusted })}
        >
          核对好了，记上时间
        </Button>
      )}
      {opened !== undefined && (
        <AdjustSheet
          sessionId={id}
          line={opened}
          minutesMax={sheet.minutesMax}
          onClose={close}
          onDone={(one) => {
            draft.change({ adjusted: [...adjusted.filter(({ entryId }) => entryId !== one.entryId), one] })
            close()
          }}
        />
      )}
    </View>
  )
}

interface CameLineProps {
  readonly line: SheetLine
  readonly adjusted: Adjusted | undefined
  readonly onAdjust: (() => void) | undefined
}

function CameLine({ line, adjusted, onAdjust }: CameLineProps) {
  const { name, came, part, reason } = line
  const minutes = adjusted?.creditMinutes ?? line.creditMinutes
  const why = adjusted?.reason ?? reason
  return (
    <View className="row between top">
      <View className="grow">
        <View className="h3">{name}</View>
        <View className="small mute">{came === undefined ? '' : cameWords[came]}</View>
        {why !== undefined && <View className="small mute">{`改过：${why}`}</View>}
      </View>
      {part === 'helper' && <View className="strong num nowrap">{`${minutes} 分钟`}</View>}
      {onAdjust !== undefined && (
        <Button size="small" label={`改${name}的时间`} onTap={onAdjust}>
          改
        </Button>
      )}
    </View>
  )
}
