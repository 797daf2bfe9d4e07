import { Id } from '../kernel/id'

/** The page of one date for those who come; a scan opens it. WeChat wants it without a stroke in front. */
export const SESSION_PAGE = 'activity/session/index'

/** The page of one date, for a link or a card that is passed on. */
export function sessionPage(sessionId: string): string {
  return `/${SESSION_PAGE}?id=${sessionId}`
}

/** What the code on a poster says: the activity; the page shows its next date, so that paper hung up for a series stays good. */
export function sceneOfActivity(activityId: string): string {
  return `y=${activityId}`
}

/** The activity that a scanned code means; undefined when it is no code of ours. WeChat hands scenes over encoded. */
export function activityInScene(scene: string | undefined): string | undefined {
  const id = /^y(?:=|%3D)(.*)$/i.exec(scene ?? '')?.[1]
  return Id.safeParse(id).data
}
