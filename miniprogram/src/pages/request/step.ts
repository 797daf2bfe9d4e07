import type { RequestView } from '@shared/requests/views'

/** What every part of the page gets: the request, and what to do after a step. */
export interface StepProps {
  readonly request: RequestView
  readonly onDone: () => void
}
