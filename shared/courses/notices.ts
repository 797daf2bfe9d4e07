import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { sayFullDay } from '../kernel/time'
import { Course, type Volunteer } from '../volunteers/model'
import { courseWords } from '../volunteers/words'
import { z } from '../kernel/schema'
import { coursePage } from './words'

const About = z.object({ course: Course, until: z.number() })

/** A volunteer hears that a course counts, and thirty days before it runs out. */
export function noticesOf(volunteer: Volunteer, entry: LogEntry): readonly NoticeDraft[] {
  if (entry.fact !== 'volunteer.course_passed' && entry.fact !== 'volunteer.course_ending') return []
  const about = z.safeParse(About, entry.detail)
  if (!about.success) return []
  const { course, until } = about.data
  const word = courseWords[course]
  const to = { to: { personId: volunteer.accountId }, template: 'requestMoved' } as const
  if (entry.fact === 'volunteer.course_passed')
    return [
      {
        ...to,
        title: `${word}课过了`,
        words: `到 ${sayFullDay(until - 1)}都算，要这门课的事您能来了。`,
        page: '/hours/courses/index',
      },
    ]
  return [
    {
      ...to,
      title: `${word}课${until > entry.at ? '快到期了' : '到期了'}`,
      words: `${sayFullDay(until - 1)}到期。看一遍、答几道题就能续上。`,
      page: coursePage(course),
    },
  ]
}
