import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Stage } from './model'

/** Of an errand, on the page of its request. */
export const RequestErrand = z.object({
  id: Id,
  stage: Stage,
  title: z.string(),
  /** Working names of those who are on the way or have finished. */
  helperNames: z.array(z.string()),
  freePlaces: z.number(),
  endsAt: z.number(),
})
export type RequestErrand = z.infer<typeof RequestErrand>
