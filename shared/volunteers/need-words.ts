import type { RefusalWords } from '../kernel/refusal'
import type { VolunteerStatus } from './model'
import type { NeedStatus } from './need-model'

/** As the station reads it. */
export const needStatusWords = {
  open: '等人接',
  taken: '有人在做',
  closed: '不找了',
} satisfies Record<NeedStatus, string>

/** Why somebody who looks at the list cannot take anything yet, and what to do. */
export const notActiveWords = {
  unregistered: '想帮忙的话，先报个名。社工站看过以后，您就能接了。',
  waiting: '您的报名站里正在看。看过以后，您就能接了。',
  declined: '您的报名这次没有通过。可以打电话问问社工站。',
  left: '您之前停下了。想再帮忙，重新报个名就行。',
} satisfies Record<Exclude<VolunteerStatus, 'active'> | 'unregistered', string>

export const needRefusals = {
  'volunteers.not_active': (detail) => notActiveWords[String(detail['why']) as keyof typeof notActiveWords],
  'volunteers.need_taken': '这件已经有人接了，老人那边您放心。看看清单上的另一件。',
  'volunteers.need_yours': '这件已经在您手上了，站里会打电话，约好第一次一起去。',
  'volunteers.need_over': '这件不用再找人了，站里已经收起来了。看看清单上的另一件。',
  'volunteers.need_not_yours': '这件现在不在您手上，不用再放。看看清单上还有什么。',
  'volunteers.words_held': '这几句话微信没有放行，还没有放上清单。换个说法再放一次，写的都在。',
} satisfies Record<string, RefusalWords>
