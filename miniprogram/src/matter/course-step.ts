import { coursePage } from '@shared/courses/words'
import { Course } from '@shared/volunteers/model'
import type { ComponentProps } from 'react'
import { open } from '../call/open'
import type { Refusal } from '../call/outcome'
import type { Refused } from '../ui/refused'

/** Where the course is what stands in the way, it is one tap away. */
export function courseStep(refusal: Refusal | undefined): Pick<ComponentProps<typeof Refused>, 'step'> {
  const course = Course.safeParse(refusal?.detail?.['course']).data
  if (course === undefined) return {}
  return { step: { word: '打开这门课', run: () => open(coursePage(course)) } }
}
