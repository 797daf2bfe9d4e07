import { getCourse, listMyCourses } from '@shared/courses/contract'
import type { LessonView, QuizResult } from '@shared/courses/views'
import { Course } from '@shared/volunteers/model'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Quiz } from './quiz'
import { Reading } from './reading'
import { Result } from './result'
import './course.css'

/** One course: reading, then the questions, then what became of them. A refusal for want of it leads here by the course's name. */
export default function CoursePage() {
  const { id, course } = useRouter().params
  const named = Course.safeParse(course).data
  const asked = id !== undefined ? { id } : named === undefined ? undefined : { course: named }
  const lesson = useQuery(getCourse, asked)
  const title = 'output' in lesson ? lesson.output.title : '培训'
  return (
    <Page title={title} offlineWords="没有网络，能看，连上后再交">
      <Loaded
        query={lesson}
        shape="matter"
        elsewhere={{
          word: '看看别的课',
          run: () => void Taro.redirectTo({ url: '/hours/courses/index' }),
        }}
      >
        {(shown) => <Learning key={`${shown.id} ${String(shown.edition)}`} lesson={shown} />}
      </Loaded>
    </Page>
  )
}

function Learning({ lesson }: { readonly lesson: LessonView }) {
  const [isAnswering, setAnswering] = useState(false)
  const [result, setResult] = useState<QuizResult>()
  const mine = useQuery(listMyCourses, {})
  const has = 'output' in mine ? mine.output : undefined
  if (result !== undefined)
    return (
      <Result
        lesson={lesson}
        result={result}
        onRead={() => {
          setResult(undefined)
          setAnswering(false)
        }}
      />
    )
  if (isAnswering) return <Quiz lesson={lesson} onRead={() => setAnswering(false)} onLookedAt={setResult} />
  return (
    <Reading
      lesson={lesson}
      held={has?.courses.find(({ course }) => course === lesson.course)}
      isRegistered={has?.isRegistered ?? true}
      onAnswer={() => setAnswering(true)}
    />
  )
}
