import type { RefusalWords } from '../kernel/refusal'
import { planRefusals } from './plan-words'
import { signUpRefusals } from './sign-up-words'

export const activitiesRefusals = { ...planRefusals, ...signUpRefusals } satisfies Record<
  string,
  RefusalWords
>
