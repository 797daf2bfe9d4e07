import { kernelRefusals, type RefusalWords } from './kernel/refusal'
import { dutyRefusals } from './duty/words'
import { errandsRefusals } from './errands/words'
import { networkRefusals } from './network/words'
import { peopleRefusals } from './people/words'
import { photosRefusals } from './photos/words'
import { placesRefusals } from './places/words'
import { referralsRefusals } from './referrals/words'
import { requestsRefusals } from './requests/words'
import { volunteersRefusals } from './volunteers/words'

/** The Chinese of every refusal. A code that is not here does not compile in a handler. */
export const refusalWords = {
  ...kernelRefusals,
  ...dutyRefusals,
  ...errandsRefusals,
  ...networkRefusals,
  ...peopleRefusals,
  ...photosRefusals,
  ...placesRefusals,
  ...referralsRefusals,
  ...requestsRefusals,
  ...volunteersRefusals,
} satisfies Record<string, RefusalWords>

export type RefusalCode = keyof typeof refusalWords
