import { unmarkEntry } from '../../shared/attendances/contract'
import { unmark } from '../../shared/attendances/mark-rules'
import { organisedBy } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { decideOnSession } from './deciding'

export const unmarkEntryHandler = handle(unmarkEntry, (asked) =>
  decideOnSession(asked, organisedBy(asked.actor), (session) =>
    unmark(session, asked.input.entryId, asked.input.way),
  ),
)
