import { reviewRequestPhoto } from '@shared/requests/contract'
import { sayMoment } from '@shared/kernel/time'
import { closeWords, resultWords } from '@shared/requests/results'
import type { LineView, RequestView, WordsView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Said } from '../../matter/said'
import { Section } from '../../ui/section'
import { Bubble, InnerNote } from '../../ui/talk'
import { Photos } from '../photos/photos'
import { Review } from './review'

interface TalkProps {
  readonly request: RequestView
  readonly onDone: () => void
}

/** What was said on both sides, the notes among colleagues between it, and how it ended. */
export function Talk({ request, onDone }: TalkProps) {
  const ends: readonly (readonly [string, 'result' | 'closeReason' | 'comment', WordsView | undefined])[] = [
    [withCode('结果', request.resultCode && resultWords[request.resultCode]), 'result', request.result],
    [
      withCode('为什么结束', request.closeCode && closeWords[request.closeCode]),
      'closeReason',
      request.closeReason,
    ],
    ['居民的评价', 'comment', request.rating?.comment],
  ]
  if (request.talk.length === 0 && ends.every(([, , text]) => text === undefined)) return null
  return (
    <Section title="和居民说的话">
      {request.talk.map((line) => (
        <Line key={line.id} id={request.id} line={line} onDone={onDone} />
      ))}
      {ends.map(
        ([title, piece, text]) =>
          text !== undefined && (
            <View key={piece} className="desk-end">
              <View className="cap hint">{title}</View>
              <Said text={text} review={<Review id={request.id} piece={piece} onDone={onDone} />} />
            </View>
          ),
      )}
    </Section>
  )
}

function withCode(title: string, code: string | undefined): string {
  return code === undefined ? title : `${title}：${code}`
}

interface LineProps {
  readonly id: string
  readonly line: LineView
  readonly onDone: () => void
}

function Line({ id, line, onDone }: LineProps) {
  const when = sayMoment(line.at, useNow())
  const said = (
    <Said text={line.text} review={<Review id={id} piece={{ lineId: line.id }} onDone={onDone} />} />
  )
  if (line.kind === 'note' || line.kind === 'call') {
    const who = line.displayName ?? '同事'
    return (
      <InnerNote name={line.kind === 'call' ? `${who}接的电话` : who} when={when}>
        {said}
      </InnerNote>
    )
  }
  const isFromStation = line.kind !== 'answer'
  return (
    <Bubble
      name={isFromStation ? (line.displayName ?? '站') : '居民'}
      side={isFromStation ? 'mine' : 'theirs'}
      when={when}
    >
      {said}
      <Photos contract={reviewRequestPhoto} id={id} photos={line.photos} onDone={onDone} />
    </Bubble>
  )
}
