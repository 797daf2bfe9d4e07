import type { LessonView, QuizResult } from '@shared/courses/views'
import { standingWords } from '@shared/courses/words'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Section } from '../../ui/section'

interface ResultProps {
  readonly lesson: LessonView
  readonly result: QuizResult
  readonly onRead: () => void
}

/** Passed and until when; or which questions to look at again. */
export function Result({ lesson, result, onRead }: ResultProps) {
  const { isPassed, until, right } = result
  if (isPassed && until !== undefined)
    return (
      <View>
        <Head
          chip={<Chip tone="ok">过了</Chip>}
          sentence={`${courseWords[lesson.course]}课过了`}
          line={`答对 ${String(right)} 道，${standingWords({ standing: 'valid', until })}`}
        />
        <View className="pad stack">
          <Button tone="primary" onTap={goOn}>
            接着去帮忙
          </Button>
          <Button onTap={() => open('/hours/courses/index')}>看看别的课</Button>
        </View>
      </View>
    )
  return <Missed lesson={lesson} result={result} onRead={onRead} />
}

function Missed({ lesson, result, onRead }: ResultProps) {
  const { right, passMark, wrong, triesLeft } = result
  return (
    <View>
      <Head
        chip={<Chip tone="wait">还差一点</Chip>}
        sentence={`答对了 ${String(right)} 道，要 ${String(passMark)} 道`}
        line={
          triesLeft > 0 ? `再看一遍就会了，今天还能答 ${String(triesLeft)} 次` : '今天答了五次了，明天再来'
        }
      />
      <View className="pad stack">
        <Section title="这几道再想想">
          <View className="stack">
            {wrong.map((place) => (
              <View key={place} className="course-wrong">
                {`${String(place + 1)}. ${lesson.quiz[place]?.words ?? ''}`}
              </View>
            ))}
          </View>
        </Section>
        <Button tone="primary" icon="book" onTap={onRead}>
          再看一遍
        </Button>
      </View>
    </View>
  )
}

/** Back to what was refused before, where somebody came from there. */
function goOn(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: '/pages/errands/index' })
}
