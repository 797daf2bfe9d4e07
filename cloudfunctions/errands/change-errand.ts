import { changeErrand } from '../../shared/errands/contract'
import { change } from '../../shared/errands/rules'
import { handle } from '../kernel/handle'
import { decideOnErrand } from './acting'
import { deskErrands } from './errands-store'

export const changeErrandHandler = handle(changeErrand, (asked) => {
  const { startsAt, endsAt, costLimitFen } = asked.input
  const terms = {
    endsAt,
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(costLimitFen === undefined ? {} : { costLimitFen }),
  }
  return decideOnErrand(asked, deskErrands(asked.actor), (errand) => change(errand, terms, asked.at))
})
