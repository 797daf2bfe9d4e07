import { setRate } from '../../shared/timebank/contract'
import { setRate as set } from '../../shared/timebank/rules'
import { handle } from '../kernel/handle'
import { decideOnStation } from '../network/asking'

export const setRateHandler = handle(setRate, (asked) =>
  decideOnStation(asked, {
    decide: (station) => set(station, asked.input.minutesPerPoint),
    reply: () => ({ minutesPerPoint: asked.input.minutesPerPoint }),
  }),
)
