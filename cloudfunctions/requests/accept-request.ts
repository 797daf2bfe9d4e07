import { acceptRequest } from '../../shared/requests/contract'
import { accept } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'

export const acceptRequestHandler = handle(acceptRequest, (asked) => actAsStaff(asked, accept))
