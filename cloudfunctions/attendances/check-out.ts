import { checkOut } from '../../shared/attendances/contract'
import { handle } from '../kernel/handle'
import { markBySight } from './marking'

export const checkOutHandler = handle(checkOut, (asked) => markBySight(asked, 'out'))
