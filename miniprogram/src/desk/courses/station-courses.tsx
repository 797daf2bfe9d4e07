import { listStationCourses, withdrawCourse } from '@shared/courses/contract'
import type { WholeLesson } from '@shared/courses/views'
import { lessonWords } from '@shared/courses/words'
import { courses } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { say } from '../../ui/toast'
import { CourseForm } from './course-form'

/** Its courses, and the form for one: a new one, a change, or one that goes up again. */
export function StationCourses({ stationId }: { readonly stationId: string }) {
  const query = useQuery(listStationCourses, { stationId }, { isKept: false })
  const [edited, setEdited] = useState<WholeLesson | 'new'>()
  const close = () => {
    setEdited(undefined)
    void query.refresh()
  }
  const taught = 'output' in query ? query.output.courses : []
  const free = courses.filter((course) => taught.every((lesson) => lesson.course !== course))
  if (edited !== undefined)
    return (
      <CourseForm
        stationId={stationId}
        lesson={edited === 'new' ? undefined : edited}
        free={free}
        onClose={close}
      />
    )
  const add = () => setEdited('new')
  return (
    <View>
      <Head sentence="志愿者在家能学的课" line="有的跑腿和活动要先过一门课；过没过，这里的题说了算">
        {taught.length > 0 && free.length > 0 && <Button onTap={add}>写一门新课</Button>}
      </Head>
      <Loaded
        query={query}
        shape="rows"
        isEmpty={({ courses: all }) => all.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="还没有课"
            words={'几段文字，几道题，\n志愿者看完就能答。'}
            step={{ word: '写第一门', run: add }}
          />
        }
      >
        {({ courses: all }) => (
          <View className="pad">
            <Card fit="list">
              {all.map((lesson) => (
                <Line key={lesson.id} lesson={lesson} onEdit={() => setEdited(lesson)} onDone={close} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
    </View>
  )
}

interface LineProps {
  readonly lesson: WholeLesson
  readonly onEdit: () => void
  readonly onDone: () => void
}

function Line({ lesson, onEdit, onDone }: LineProps) {
  const { id, course, title, status } = lesson
  const withdraw = useCommand(withdrawCourse, {
    about: id,
    onDone: () => {
      say({ words: '收起来了，过了的还算数' })
      onDone()
    },
  })
  const isUp = status === 'published'
  return (
    <Row icon="book" title={`${courseWords[course]} · ${title}`} words={lessonWords(lesson)}>
      <View className="row wrap">
        <Chip tone={isUp ? 'ok' : 'over'}>{isUp ? '能学' : '收起来了'}</Chip>
        <Link label={`改${title}`} onTap={onEdit}>
          {isUp ? '改一改' : '改好再发'}
        </Link>
        {isUp && (
          <Link label={`收起${title}`} onTap={() => void withdraw.run({ id })}>
            收起来
          </Link>
        )}
      </View>
      <Refused refusal={withdraw.refusal} />
    </Row>
  )
}
