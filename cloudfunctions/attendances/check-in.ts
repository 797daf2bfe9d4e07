import { checkIn } from '../../shared/attendances/contract'
import { handle } from '../kernel/handle'
import { markBySight } from './marking'

export const checkInHandler = handle(checkIn, (asked) => markBySight(asked, 'in'))
