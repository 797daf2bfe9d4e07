import { confirmRequest } from '../../shared/requests/contract'
import { confirm } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'

export const confirmRequestHandler = handle(confirmRequest, (asked) => actAsAuthor(asked, confirm))
