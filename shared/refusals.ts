import { kernelRefusals, type RefusalWords } from './kernel/refusal'
import { networkRefusals } from './network/words'
import { peopleRefusals } from './people/words'
import { photosRefusals } from './photos/words'
import { requestsRefusals } from './requests/words'

/** The Chinese of every refusal. A code that is not here does not compile in a handler. */
export const refusalWords = {
  ...kernelRefusals,
  ...networkRefusals,
  ...peopleRefusals,
  ...photosRefusals,
  ...requestsRefusals,
} satisfies Record<string, RefusalWords>

export type RefusalCode = keyof typeof refusalWords
