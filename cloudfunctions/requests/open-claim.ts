import { openClaim } from '../../shared/requests/contract'
import { titleOf } from '../../shared/requests/text'
import { kindWords } from '../../shared/requests/words'
import { handle } from '../kernel/handle'
import { withClaimCode } from './claim-code'
import { openedContact } from './sealed-parts'
import { filedView } from './view-filed'

/** What the code is about: as much as the person needs to know that it is hers, and no door or phone. */
export const openClaimHandler = handle(openClaim, (asked) =>
  withClaimCode(asked, asked.input.code, (_, request) => {
    const { kind, text, createdAt } = request
    return Promise.resolve({
      ...filedView(request),
      kind,
      createdAt,
      calledName: openedContact(asked.vault, request).calledName,
      title: text.check === 'passed' ? titleOf(text.words) : kindWords[kind],
      ...(request.subjectId === asked.actor.id ? { ownId: request._id } : {}),
    })
  }),
)
