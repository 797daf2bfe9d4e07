import type { InputOf } from '../../../shared/kernel/contract'
import type { addNeed } from '../../../shared/volunteers/contract'
import type { PersonKey } from '../people'
import { type CommunityName, communities } from '../places'
import type { Stage } from '../stage'

const DAY = 24 * 60 * 60 * 1000

interface NeedStory {
  readonly community: CommunityName
  readonly by: 'chen' | 'yue'
  readonly need: Omit<InputOf<typeof addNeed>, 'communityCode'>
  readonly takenBy?: PersonKey
}

/** What elders would like somebody for: one has her, three look. */
const needStories: readonly NeedStory[] = [
  {
    ...{ community: '槐安里', by: 'chen', takenBy: 'lin' },
    need: {
      ...{ title: '每周二陪聊', words: '一位奶奶爱听评书，耳朵有点背，陪着说说话就好', skill: 'company' },
      ...{ needsEntry: true, isWeekly: true, minutes: 60, freeTimes: ['tue.morning', 'tue.afternoon'] },
    },
  },
  {
    ...{ community: '枫林里', by: 'chen' },
    need: {
      ...{ title: '周六教用手机', words: '在站里一楼，教两位老人视频通话、放大字', skill: 'tech' },
      ...{ needsEntry: false, isWeekly: true, minutes: 60, freeTimes: ['sat.morning'] },
    },
  },
  {
    ...{ community: '枫林里', by: 'chen' },
    need: {
      ...{ title: '每周看看水电', words: '一楼一位大爷独居，帮着看看灯、龙头、煤气阀', skill: 'repair' },
      ...{ needsEntry: true, isWeekly: true, minutes: 30, freeTimes: ['wed.morning', 'thu.morning'] },
    },
  },
  {
    ...{ community: '顺义道', by: 'yue' },
    need: {
      ...{ title: '上门理一次发', words: '下不了楼的爷爷，站里有理发推子', skill: 'haircut', course: 'care' },
      ...{ needsEntry: true, isWeekly: false, minutes: 60, freeTimes: ['fri.afternoon', 'sat.afternoon'] },
    },
  },
]

export async function playNeeds(stage: Stage, now: number): Promise<void> {
  for (const [place, { community, by, need, takenBy }] of needStories.entries()) {
    const at = now - (6 - place) * DAY
    const { id } = (await stage.call(at, by, 'volunteers.addNeed', {
      ...need,
      communityCode: communities[community],
    })) as { readonly id: string }
    if (takenBy !== undefined) await stage.call(at + DAY, takenBy, 'volunteers.takeNeed', { id })
  }
}
