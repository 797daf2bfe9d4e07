import type { RefusalWords } from '../kernel/refusal'
import type { DeskName } from './model'
import type { Role } from './policy'

export const roleWords = {
  resident: '居民',
  volunteer: '志愿者',
  donor: '捐赠人',
  partner: '合作伙伴',
  committee: '居委会',
  worker: '社工',
  head: '站长',
  supervisor: '督导',
  admin: '管理员',
} satisfies Record<Role, string>

/** Several desks under one roof (practice E9). */
export const deskWords = {
  social: '社工',
  property: '物委会',
  volunteers: '志愿',
  children: '未保',
  counsel: '心理',
} satisfies Record<DeskName, string>

export const peopleRefusals = {
  'people.invitation_unknown': '没有这个邀请码。看看有没有输错，或者请站长再发一个。',
  'people.invitation_used': '这个邀请码已经有人用过了。请站长给您再发一个。',
  'people.invitation_expired': '这个邀请码过了日子。请站长给您再发一个，三天内用。',
  'people.already_in_post': '您已经在这个岗位上了，直接打开工作台就行。',
  'people.post_ended': '这个岗位之前已经结束了，不用再办一次。',
  'people.requests_left': (detail) =>
    `手上还有 ${String(detail['count'])} 件没交接。先把它们转交给同事，再来结束岗位。`,
  'people.cannot_fill': '这个岗位不归您邀请。站长邀请本站的社工，管理员邀请站长。',
  'people.station_needed': '先说是哪个社工站的岗位，再发邀请码。',
  'people.area_needed': '先说这位督导看哪一片，再发邀请码。',
  'people.try_later': '输错的次数多了些，先歇一个小时再试，或者请站长当面念给您听。',
} satisfies Record<string, RefusalWords>
