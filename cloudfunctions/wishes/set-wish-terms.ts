import { setWishTerms } from '../../shared/wishes/contract'
import { termsOf } from '../../shared/wishes/model'
import { setTerms } from '../../shared/wishes/rules'
import { handle } from '../kernel/handle'
import { decideOnStation } from '../network/asking'

export const setWishTermsHandler = handle(setWishTerms, (asked) =>
  decideOnStation(asked, { decide: (station) => setTerms(station, asked.input), reply: termsOf }),
)
