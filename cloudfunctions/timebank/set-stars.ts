import { setStars } from '../../shared/timebank/contract'
import { setStars as set } from '../../shared/timebank/rules'
import { handle } from '../kernel/handle'
import { decideOnStation } from '../network/asking'

export const setStarsHandler = handle(setStars, (asked) =>
  decideOnStation(asked, {
    decide: (station) => set(station, asked.input.starHours),
    reply: () => ({ starHours: asked.input.starHours }),
  }),
)
