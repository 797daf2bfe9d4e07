import { withdrawRequest } from '../../shared/requests/contract'
import { withdraw } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'

export const withdrawRequestHandler = handle(withdrawRequest, (asked) => actAsAuthor(asked, withdraw))
