import { listCourses, listMyCourses } from '@shared/courses/contract'
import type { LessonRow, MyCourse } from '@shared/courses/views'
import { coursePage, lessonWords, standingWords } from '@shared/courses/words'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { after } from '../../call/after'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Chip, type ChipTone } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

const chips = {
  valid: { tone: 'ok', word: '有效' },
  ending: { tone: 'wait', word: '快到期' },
  over: { tone: 'over', word: '过期了' },
} satisfies Record<MyCourse['standing'], { tone: ChipTone; word: string }>

/** 培训: what one has passed and until when, and what the stations around teach. */
export default function CoursesPage() {
  const mine = useQuery(listMyCourses, {})
  const taught = useQuery(listCourses, {})
  const has = 'output' in mine ? mine.output.courses : []
  return (
    <Page title="培训" offlineWords="没有网络，看过的课还能看">
      <Head sentence="在家看几分钟，就能帮得更稳" line="看完答几道题，过了马上算数" />
      <View className="pad">
        {has.length > 0 && (
          <Section title="我有的">
            <Card fit="list">
              {has.map((one) => (
                <Held key={one.course} held={one} />
              ))}
            </Card>
          </Section>
        )}
      </View>
      <Loaded
        query={after(taught, mine)}
        shape="rows"
        isEmpty={({ courses }) => courses.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="附近的站还没有课"
            words={'在“做志愿者”里登记了住处，\n站里的课就会出现在这里。'}
            step={{ word: '去登记', run: () => open('/pages/volunteer/index') }}
            hasPhone
          />
        }
      >
        {({ courses }) => (
          <View className="pad">
            <Section title="能学的">
              <Card fit="list">
                {courses.map((lesson) => (
                  <Taught key={lesson.id} lesson={lesson} />
                ))}
              </Card>
            </Section>
          </View>
        )}
      </Loaded>
    </Page>
  )
}

function Held({ held }: { readonly held: MyCourse }) {
  const { tone, word } = chips[held.standing]
  return (
    <Row
      icon="book"
      iconTone={held.standing === 'valid' ? 'ok' : 'plain'}
      title={courseWords[held.course]}
      words={standingWords(held)}
      onTap={() => open(coursePage(held.course))}
    >
      <View className="row">
        <Chip tone={tone}>{word}</Chip>
      </View>
    </Row>
  )
}

function Taught({ lesson }: { readonly lesson: LessonRow }) {
  return (
    <Row
      icon="book"
      title={lesson.title}
      words={`${lesson.summary}。${lessonWords(lesson)}`}
      onTap={() => open(`/hours/course/index?id=${lesson.id}`)}
    />
  )
}
