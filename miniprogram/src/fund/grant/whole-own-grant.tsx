import type { OwnGrantView } from '@shared/grants/views'
import { confirmerWords } from '@shared/grants/words'
import { sayMoment } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../../call/use-now'
import { CallStation } from '../../ui/call-station'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Metre } from '../../ui/metre'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { Steps } from '../../ui/steps'
import { ownMetre, sayOwn } from './own-way'

interface WholeOwnGrantProps {
  readonly grant: OwnGrantView
  /** What she can do now. */
  readonly children?: ReactNode
}

export function WholeOwnGrant({ grant, children }: WholeOwnGrantProps) {
  const now = useNow()
  const { tone, word, sentence, line } = sayOwn(grant, now)
  const { rules, agreement, worker, station, looks, status } = grant
  const isOver = status === 'declined' || status === 'withdrawn'
  const who = givenName(worker.displayName) ?? '社工'
  return (
    <View>
      <Head chip={<Chip tone={tone}>{word}</Chip>} sentence={sentence} line={line} />
      <View className="pad">
        {!isOver && (
          <View className="own-grant-way">
            <Metre stops={ownMetre(grant)} />
          </View>
        )}
        <Section title="怎么用，先说好">
          <View className="stack">
            <View className="own-grant-rules">
              <Steps>
                {rules.map((rule) => (
                  <View key={rule}>{rule}</View>
                ))}
              </Steps>
            </View>
            {agreement !== undefined && (
              <Note tone="ok">{`${confirmerWords[agreement.as]} ${sayMoment(agreement.at, now)} 看过，同意`}</Note>
            )}
          </View>
        </Section>
        <View className="stack own-grant-way">
          {children}
          <CallStation phone={worker.workPhone ?? station.phone}>
            {`打给${worker.workPhone === undefined ? '社工站' : who}`}
          </CallStation>
        </View>
        <Note>{looksSaid(looks, now)}</Note>
      </View>
    </View>
  )
}

function looksSaid([last, ...earlier]: OwnGrantView['looks'], now: number): string {
  if (last === undefined) return '您的名字和电话锁着，还没有人打开看过。'
  const others = earlier.length === 0 ? '' : `，之前还有 ${String(earlier.length)} 次`
  return `您的名字和电话锁着。${last.displayName} ${sayMoment(last.at, now)} 打开看过${others}。`
}
