import { reviewCover } from '@shared/activities/contract'
import { activityKindWords } from '@shared/activities/plan-words'
import type { ActivityView, DateView } from '@shared/activities/plan-views'
import { ageBandChoices } from '@shared/activities/sign-up-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Cover } from '../../ui/cover'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { HeldPhoto } from '../photos/held-photo'
import { CancelSheet } from './cancel-sheet'
import { ChangeSheet } from './change-sheet'
import { CoverSheet } from './cover-sheet'
import { DateLine } from './date-line'
import { ExtendSheet } from './extend-sheet'
import { PosterButton } from './poster-button'

/** What is open above the page. */
type Opened =
  { readonly sheet: 'change' | 'cancel'; readonly date: DateView } | { readonly sheet: 'extend' | 'cover' }

interface WholeActivityProps {
  readonly activity: ActivityView
  readonly onDone: () => void
}

/** What it is, and its dates: those ahead first. */
export function WholeActivity({ activity, onDone }: WholeActivityProps) {
  const [opened, setOpened] = useState<Opened>()
  const { id, title, kind, words, cover, communityName, dates, textCheck, cancelReason } = activity
  const ahead = dates.filter(({ isAhead }) => isAhead)
  const rest = dates.filter(({ isAhead }) => !isAhead)
  const last = dates.at(-1)
  const close = () => setOpened(undefined)
  const sheet = {
    id,
    onClose: close,
    onDone: () => {
      close()
      onDone()
    },
  }
  const lines = (some: readonly DateView[]) => (
    <Card fit="list">
      {some.map((date) => (
        <DateLine
          key={date.id}
          date={date}
          onChange={() => setOpened({ sheet: 'change', date })}
          onCancel={() => setOpened({ sheet: 'cancel', date })}
        />
      ))}
    </Card>
  )
  return (
    <View>
      <Cover kind={kind} url={cover?.url} />
      <Head sentence={title} line={withWhom(activity)} />
      <Columns>
        <View className="stack">
          {cancelReason !== undefined && <Note tone="warn" icon="undo">{`取消的原因：${cancelReason}`}</Note>}
          {cover?.canReview === true && (
            <HeldPhoto contract={reviewCover} id={id} photoId={cover.id} onDone={onDone} />
          )}
          {textCheck === 'unchecked' && (
            <Note tone="warn">微信还在看这几句话，看过以后大家才看得到，一般几分钟。</Note>
          )}
          {textCheck === 'review' && (
            <Note tone="danger">微信没有放行这几句话，大家看不到。改一场，换个说法就行。</Note>
          )}
          <Card>
            <View className="stack">
              <View>{words}</View>
              <View className="row">
                <Plate>{communityName}</Plate>
              </View>
              <View className="small mute">{aboutOf(activity)}</View>
            </View>
          </Card>
          <Button onTap={() => setOpened({ sheet: 'cover' })}>换封面</Button>
          {ahead.length > 0 && textCheck === 'passed' && <PosterButton id={id} title={title} />}
          <Button onTap={() => setOpened({ sheet: 'extend' })}>再加几场</Button>
        </View>
        {ahead.length > 0 && <Section title={`接下来 ${String(ahead.length)} 场`}>{lines(ahead)}</Section>}
        {rest.length > 0 && <Section title="办过的和取消的">{lines(rest)}</Section>}
      </Columns>
      {opened?.sheet === 'change' && <ChangeSheet {...sheet} date={opened.date} hasMore={ahead.length > 1} />}
      {opened?.sheet === 'cancel' && (
        <CancelSheet
          {...sheet}
          dateId={opened.date.id}
          hasLater={ahead.some(({ startsAt }) => startsAt > opened.date.startsAt)}
        />
      )}
      {opened?.sheet === 'extend' && last !== undefined && <ExtendSheet {...sheet} last={last} />}
      {opened?.sheet === 'cover' && <CoverSheet {...sheet} hasPhoto={cover !== undefined} />}
    </View>
  )
}

function withWhom({ partners, contactName }: ActivityView): string {
  const together = partners.length === 0 ? '' : `和${partners.join('、')}一起，`
  return `${together}${contactName}负责`
}

function aboutOf(activity: ActivityView): string {
  const { kind, ageBands, communities, slotMinutes, perSignUp, helperWords } = activity
  return [
    activityKindWords[kind],
    ageBands.length === 0 ? '谁都能来' : ageBands.map((band) => ageBandChoices[band]).join('、'),
    communities.length === 0 ? '住哪里的都能来' : `住${communities.join('、')}的能来`,
    ...(slotMinutes === 0 ? [] : [`每人 ${String(slotMinutes)} 分钟`]),
    `一次最多报 ${String(perSignUp)} 位`,
    ...(helperWords === undefined ? [] : [`帮手${helperWords}`]),
  ].join(' · ')
}
