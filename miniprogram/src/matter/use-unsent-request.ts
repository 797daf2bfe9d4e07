import { reportHazard, submitRequest } from '@shared/requests/contract'
import { useCommand } from '../call/use-command'
import { forgetDraft } from '../call/use-draft'
import { forgetPhotos } from '../call/use-photos'
import { say } from '../ui/toast'

/** What the form of a new request keeps its draft, its photos and its command under. */
export const NEW_REQUEST = 'request-new'

/** The same for a report from the street. */
export const NEW_REPORT = 'report'

/** A request or a report that could not be sent goes again from home as well, with the same id, so it arrives once. */
export function useUnsentRequest(onSent: () => void): void {
  const sentFrom = (form: string) => () => {
    forgetDraft(form)
    forgetPhotos(form)
    say({ words: '刚才没交上的，现在交上去了' })
    onSent()
  }
  useCommand(submitRequest, { about: NEW_REQUEST, isResent: true, onDone: sentFrom(NEW_REQUEST) })
  useCommand(reportHazard, { about: NEW_REPORT, isResent: true, onDone: sentFrom(NEW_REPORT) })
}
