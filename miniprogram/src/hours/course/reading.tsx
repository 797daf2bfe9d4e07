import type { LessonView, MyCourse } from '@shared/courses/views'
import { lessonWords, standingWords } from '@shared/courses/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { useElder } from '../../ui/elder'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'

interface ReadingProps {
  readonly lesson: LessonView
  readonly held: MyCourse | undefined
  readonly isRegistered: boolean
  readonly onAnswer: () => void
}

/** The text; in elder mode one part a screen. At its end the way to the questions. */
export function Reading({ lesson, held, isRegistered, onAnswer }: ReadingProps) {
  const isElder = useElder()
  const [at, setAt] = useState(0)
  const { sections } = lesson
  const isLast = !isElder || at >= sections.length - 1
  const shown = isElder ? sections.slice(at, at + 1) : sections
  return (
    <View>
      <Head
        chip={held === undefined ? undefined : <Held held={held} />}
        mark={isElder ? `第 ${String(at + 1)} 段，共 ${String(sections.length)} 段` : lesson.stationName}
        sentence={isElder ? (shown[0]?.heading ?? lesson.title) : lesson.summary}
        line={isElder ? undefined : lessonWords(lesson)}
      />
      <View className="pad stack">
        {held !== undefined && held.standing !== 'valid' && <Note tone="warn">{standingWords(held)}</Note>}
        {shown.map(({ heading, words }) => (
          <View key={heading} className="course-section">
            {!isElder && <View className="h2">{heading}</View>}
            {words.split('\n').map((paragraph) => (
              <View key={paragraph} className="course-words">
                {paragraph}
              </View>
            ))}
          </View>
        ))}
        {!isLast && (
          <Button tone="primary" icon="forward" onTap={() => setAt(at + 1)}>
            下一段
          </Button>
        )}
        {isElder && at > 0 && (
          <Button icon="back" onTap={() => setAt(at - 1)}>
            上一段
          </Button>
        )}
        {isLast && <ToQuiz lesson={lesson} isRegistered={isRegistered} onAnswer={onAnswer} />}
      </View>
    </View>
  )
}

function Held({ held }: { readonly held: MyCourse }) {
  if (held.standing === 'valid') return <Chip tone="ok">{standingWords(held)}</Chip>
  return (
    <Chip tone={held.standing === 'over' ? 'over' : 'wait'}>
      {held.standing === 'over' ? '过期了' : '快到期'}
    </Chip>
  )
}

function ToQuiz({
  lesson,
  isRegistered,
  onAnswer,
}: Pick<ReadingProps, 'lesson' | 'isRegistered' | 'onAnswer'>) {
  if (!isRegistered)
    return (
      <>
        <Note icon="people">先在“做志愿者”里登记一下，过了的课才有地方记。</Note>
        <Button tone="primary" onTap={() => open('/pages/volunteer/index')}>
          去登记
        </Button>
      </>
    )
  return (
    <>
      <Button tone="primary" onTap={onAnswer}>
        {`看完了，答 ${String(lesson.questions)} 道题`}
      </Button>
      <View className="cap hint">{`答对 ${String(lesson.passMark)} 道就过。没过可以再看再答，一天五次。`}</View>
    </>
  )
}
