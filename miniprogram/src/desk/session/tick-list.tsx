import { scanEntry, tickEntries } from '@shared/attendances/contract'
import type { SheetLine, SheetView, Way } from '@shared/attendances/views'
import { wayWords } from '@shared/attendances/words'
import { View } from '@tarojs/components'
import type { Dispatch, SetStateAction } from 'react'
import { canScan, scan } from '../../call/scan'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import { Amend } from './amend'
import { bySlot } from './by-slot'
import { TickLine } from './tick-line'
import { WhenField } from './when-field'

const ways = [
  { value: 'in', word: '签到' },
  { value: 'out', word: '签退' },
] as const

/** What is chosen and not sent yet; it outlives a look at another part. */
export interface Ticks {
  readonly way: Way
  readonly entryIds: readonly string[]
  /** Epoch ms from paper; absent: now. */
  readonly at: number | undefined
}

export const noTicks: Ticks = { way: 'in', entryIds: [], at: undefined }

interface TickListProps {
  readonly sheet: SheetView
  readonly ticks: Ticks
  readonly onTicks: Dispatch<SetStateAction<Ticks>>
  readonly onDone: () => void
}

/** Scan one, or tick several: now, or later from paper with the time. */
export function TickList({ sheet, ticks: { way, entryIds, at }, onTicks, onDone }: TickListProps) {
  // Whoever was marked elsewhere meanwhile is no longer ticked here.
  const ticked = entryIds.filter((one) =>
    sheet.lines.some((line) => line.entryId === one && isTickable(line, way)),
  )
  const setTicked = (next: readonly string[]) => onTicks((last) => ({ ...last, entryIds: next }))
  const done = (words: string) => {
    setTicked([])
    say({ words })
    onDone()
  }
  const { id } = sheet
  const tick = useCommand(tickEntries, {
    about: id,
    onDone: ({ people }) => done(`${people.length} 位记上了`),
  })
  const byCamera = useCommand(scanEntry, { about: id, onDone: () => done('记上了') })
  const camera = async () => {
    const text = await scan()
    if (text !== undefined) void byCamera.run({ id, way, text: text.slice(0, 120) })
  }
  const toggle = (entryId: string) =>
    setTicked(ticked.includes(entryId) ? ticked.filter((one) => one !== entryId) : [...ticked, entryId])
  const turn = (next: Way) => onTicks((last) => ({ ...last, way: next, entryIds: [] }))
  return (
    <View className="stack pad session-part">
      <Options label="记什么" columns={2} options={ways} value={way} onChange={turn} />
      {canScan && (
        <Button icon="camera" busyWord={byCamera.isBusy ? '正在记…' : undefined} onTap={() => void camera()}>
          {`扫对方的码${wayWords[way]}`}
        </Button>
      )}
      <Refused refusal={byCamera.refusal ?? tick.refusal} />
      {(byCamera.isUnreachable || tick.isUnreachable) && (
        <Note tone="warn">网断了，还没有记上。连上以后再点一次，只会算一次。</Note>
      )}
      {bySlot(sheet.lines).map(({ title, lines }) => (
        <Section key={title} title={title}>
          <View className="stack">
            {lines.map((line) => (
              <View key={line.entryId} className="tick-row">
                <TickLine
                  line={line}
                  isDone={(way === 'in' ? line.inAt : line.outAt) !== undefined}
                  isTickable={isTickable(line, way)}
                  isTicked={ticked.includes(line.entryId)}
                  onTap={() => toggle(line.entryId)}
                />
                <Amend sheet={sheet} line={line} way={way} onDone={onDone} />
              </View>
            ))}
          </View>
        </Section>
      ))}
      <Field label="什么时候" extra="纸上记的，选纸上的时间">
        <WhenField sheet={sheet} value={at} onChange={(next) => onTicks((last) => ({ ...last, at: next }))} />
      </Field>
      <Button
        tone="primary"
        busyWord={tick.isBusy ? '正在记…' : undefined}
        blockedBecause={ticked.length === 0 ? '先在名单上点人' : undefined}
        onTap={() => void tick.run({ id, way, entryIds: [...ticked], at: at ?? Date.now() })}
      >
        {ticked.length === 0 ? `记上${wayWords[way]}` : `记上${wayWords[way]}，${ticked.length} 位`}
      </Button>
    </View>
  )
}

function isTickable({ inAt, outAt }: SheetLine, way: Way): boolean {
  return way === 'in' ? inAt === undefined : inAt !== undefined && outAt === undefined
}
