import type { Fact } from '../kernel/record'
import { refuse } from '../kernel/refusal'
import { momentsOf, stepsDue } from './deadlines'
import { withFlags } from './flags'
import type { ClockStep, Request } from './model'
import type { Ruled } from './moved'

const whatOf = {
  reply_soon: 'reply',
  reply_late: 'reply',
  resolve_soon: 'resolve',
  resolve_late: 'resolve',
} as const satisfies Record<ClockStep, 'reply' | 'resolve'>

/**
 * Tells of every step whose moment has come, each once: before the end the one who has it, after it the heads as well. A
 * reminder that comes after the end says nothing new and is left out. Done by the clock.
 */
export function remind(request: Request, headIds: readonly string[], at: number): Ruled<'requests.not_due'> {
  const steps = request.isOpen ? stepsDue(request, at) : []
  if (steps.length === 0) return refuse('requests.not_due')
  const moments = momentsOf(request)
  const isSaidByEnd = (step: ClockStep) =>
    (step === 'reply_soon' && steps.includes('reply_late')) ||
    (step === 'resolve_soon' && steps.includes('resolve_late'))
  const facts = steps
    .filter((step) => !isSaidByEnd(step))
    .map((step): Fact => {
      const isLate = step === 'reply_late' || step === 'resolve_late'
      return {
        fact: isLate ? 'request.overdue' : 'request.due_soon',
        detail: { what: whatOf[step], at: moments[step], ...(isLate ? { headIds } : {}) },
      }
    })
  const clock = { ...request.clock, told: [...request.clock.told, ...steps] }
  return { next: withFlags({ ...request, clock }), facts }
}
