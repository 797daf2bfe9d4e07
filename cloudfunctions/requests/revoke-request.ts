import { revokeRequest } from '../../shared/requests/contract'
import { revoke } from '../../shared/requests/claim-rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'

export const revokeRequestHandler = handle(revokeRequest, (asked) => actAsAuthor(asked, revoke))
