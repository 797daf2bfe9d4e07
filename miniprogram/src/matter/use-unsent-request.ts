import { submitRequest } from '@shared/requests/contract'
import { useCommand } from '../call/use-command'
import { forgetDraft } from '../call/use-draft'
import { forgetPhotos } from '../call/use-photos'
import { say } from '../ui/toast'

/** What the form of a new request keeps its draft, its photos and its command under. */
export const NEW_REQUEST = 'request-new'

/** A request that could not be sent goes again from home as well, with the same id, so it arrives once. */
export function useUnsentRequest(onSent: () => void): void {
  useCommand(submitRequest, {
    about: NEW_REQUEST,
    isResent: true,
    onDone: () => {
      forgetDraft(NEW_REQUEST)
      forgetPhotos(NEW_REQUEST)
      say({ words: '刚才没交上的，现在交上去了' })
      onSent()
    },
  })
}
