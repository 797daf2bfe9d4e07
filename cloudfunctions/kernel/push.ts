import type { Notice } from '../../shared/inbox/model'
import type { Account, Template } from '../../shared/people/model'
import { accounts } from './actor'
import { note } from './report'
import type { Services } from './services'

/** The person's consents are used up, whatever we had counted. */
const NO_CONSENT = 43101
/** Too much at once: the only refusal that a later try can turn into a yes. */
const TOO_OFTEN = 45009
/** So many pushed notices an account remembers. */
const REMEMBERED = 50

/**
 * A WeChat message for a notice, if a consent is left: at most once, because the consent is taken first, by one write that
 * also remembers the notice. False only where it should be tried again.
 */
export async function pushToWeChat(
  { database, wechat }: Services,
  requestId: string,
  personId: string,
  notice: Notice,
  template: Template,
): Promise<boolean> {
  const consents = `consents.${template}`
  const byId = { _id: { $eq: personId } }
  const claimable = { ...byId, [consents]: { $gt: 0 }, pushed: { $ne: notice._id } }
  // The version moves on, so that a revision that read the old count does not write it back.
  const claim = {
    inc: { [consents]: -1, version: 1 },
    push: { pushed: { each: [notice._id], keepLast: REMEMBERED } },
  }
  const claimed = (await database.updateAndReturn(accounts.name, claimable, claim)) as Account | undefined
  if (claimed === undefined) return true
  const { openid } = claimed
  const { title, words, page, createdAt: at } = notice
  const outcome = await wechat.sendSubscribeMessage({ openid, template, title, words, page, at })
  if (outcome === 'sent' || outcome === 'unknown') return true
  const code = outcome === 'off' ? 0 : outcome.refused
  if (code === NO_CONSENT) {
    await database.update(accounts.name, byId, { set: { [consents]: 0 }, inc: { version: 1 } })
    return true
  }
  const giveBack = { inc: { [consents]: 1, version: 1 }, pull: { pushed: [notice._id] } }
  await database.update(accounts.name, { ...byId, pushed: { $eq: notice._id } }, giveBack)
  if (code !== 0) note('push refused', requestId, { code })
  return code !== TOO_OFTEN
}
