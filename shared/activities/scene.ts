import { Id } from '../kernel/id'

/** The page of one date for those who come; a scan opens it. WeChat wants it without a stroke in front. */
export const SESSION_PAGE = 'activity/activity/index'

/** The page of one date, for a link or a card that is passed on. */
export function sessionPage(sessionId: string): string {
  return `/${SESSION_PAGE}?id=${sessionId}`
}

/** The same, for the one who was signed up: there she can say that she wants to hear of it, too. */
export function invitedPage(sessionId: string, invite: string): string {
  return `${sessionPage(sessionId)}&also=${invite}`
}

/** What the code on a poster says: one date. Once it is over, its page shows the next ones of the same activity. */
export function sceneOfSession(sessionId: string): string {
  return `x=${sessionId}`
}

/** The date that a scanned code means; undefined when it is no code of ours. WeChat hands scenes over encoded. */
export function sessionInScene(scene: string | undefined): string | undefined {
  const id = /^x(?:=|%3D)(.*)$/i.exec(scene ?? '')?.[1]
  return Id.safeParse(id).data
}
