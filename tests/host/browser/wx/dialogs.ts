import type { Dialogs } from '../dialogs'
import type { Recorded } from '../types'
import { Refusal, api, number, text, texts } from './answer'

export function dialogApis(dialogs: Dialogs, recorded: Recorded): Record<string, unknown> {
  return {
    showToast: api('showToast', (options) => {
      const title = text(options, 'title')
      recorded.toasts.push(title)
      dialogs.show(title, number(options, 'duration', 1500))
    }),
    hideToast: api('hideToast', () => dialogs.hide()),
    showLoading: api('showLoading', (options) => dialogs.show(text(options, 'title'), 0)),
    hideLoading: api('hideLoading', () => dialogs.hide()),
    showModal: api('showModal', async (options) => {
      const no = options['showCancel'] === false ? undefined : text(options, 'cancelText', '取消')
      const yes = text(options, 'confirmText', '确定')
      const confirm = await dialogs.confirm(text(options, 'title'), text(options, 'content'), yes, no)
      return { confirm, cancel: !confirm }
    }),
    showActionSheet: api('showActionSheet', async (options) => {
      const tapIndex = await dialogs.list(texts(options, 'itemList'))
      if (tapIndex === undefined) throw new Refusal('cancel')
      return { tapIndex }
    }),
  }
}
