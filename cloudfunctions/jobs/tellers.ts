import { noticesOf as noticesOfRota } from '../../shared/duty/notices'
import { noticesOf } from '../../shared/requests/notices'
import { rotas } from '../duty/duty-store'
import { teller, type Teller } from '../kernel/tellers'
import { requests } from '../requests/requests-store'

/** Whose facts are told, and by which words. */
export const tellers: readonly Teller[] = [teller(requests, noticesOf), teller(rotas, noticesOfRota)]
