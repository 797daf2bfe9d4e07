import { dayOf } from '../../../shared/kernel/time'
import type { TeamKind } from '../../../shared/teams/model'
import { volunteerIdOf } from '../../../shared/volunteers/model'
import { people, type PersonKey } from '../people'
import { type CommunityName, communities } from '../places'
import type { Picture } from '../pictures'
import type { Stage } from '../stage'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

interface TeamStory {
  readonly name: string
  readonly purpose: string
  readonly by: PersonKey
  readonly places: readonly CommunityName[]
  readonly words: string
  readonly isAsked?: true
  /** Who came along, the words and the photo with which it was founded. */
  readonly founded?: { readonly with: readonly PersonKey[]; readonly words: string; readonly photo: Picture }
  readonly isShown?: true
  /** How it came to an end. */
  readonly ended?: string
}

interface GroupStory {
  readonly name: string
  readonly kind: Exclude<TeamKind, 'neighbours'>
  readonly purpose: string
  readonly by: PersonKey
  readonly words: string
  readonly partner: string
  readonly term: string
  /** Days from the moment the demo is seen. */
  readonly untilIn: number
  readonly contact?: { readonly calledName: string; readonly phone: string }
  /** Who came by the code that was handed out. */
  readonly byCode?: PersonKey
}

const repaired = { words: '三位师傅说好每周六上午在小花园摆摊，工具箱也凑齐了', photo: 'tap' } as const

/** Sixteen teams of neighbours on their way from 筹备 to 成立; one has ended. */
const teams: readonly TeamStory[] = [
  {
    ...{ name: '枫林修修队', by: 'xu', places: ['枫林里', '槐安里'], isShown: true },
    ...{ purpose: '换灯泡、通下水、修门锁，下楼就能到。', words: '几位会水电的街坊碰了个头。' },
    founded: { with: ['lin', 'bai'], ...repaired },
  },
  {
    ...{ name: '树下理发队', by: 'gao', places: ['枫林里', '顺义道'], isShown: true },
    ...{ purpose: '每月头一个周日，在树下给老人理发。', words: '高姐带了两把推子来。' },
    founded: { with: ['xu', 'lin'], words: '头一回就理了十一位，椅子是各家搬来的', photo: 'boxes' },
  },
  {
    ...{ name: '顺道接送队', by: 'bai', places: ['顺义道', '河沿里'] },
    ...{ purpose: '去医院、去车站，顺路捎一段。', words: '有车的几位邻居先拉了个名单。' },
    founded: { with: ['xu', 'gao'], words: '排好了周二、周四的班，车证都看过', photo: 'cover' },
  },
  {
    ...{ name: '手机小课桌', by: 'lin', places: ['槐安里'], isShown: true },
    ...{ purpose: '一对一教老人挂号、付款、视频。', words: '从教一位奶奶发红包开始的。' },
    founded: { with: ['gao', 'bai'], words: '在站里一楼开了四次课，来的人还想来', photo: 'lamp' },
  },
  {
    ...{ name: '楼道清爽队', by: 'xu', places: ['枫林里'] },
    ...{ purpose: '一个月清一次楼道，堆的东西好好商量。', words: '六号楼先带的头。' },
    founded: { with: ['gao', 'lin'], words: '清了两个门洞，没跟谁红过脸', photo: 'boxes' },
  },
  {
    ...{ name: '代取药小队', by: 'lin', places: ['枫林里', '槐安里'] },
    ...{ purpose: '社区医院开好的药，替下不了楼的人取。', words: '医院就在隔壁，谁路过谁取。' },
    founded: { with: ['xu', 'bai'], words: '和药房说好了认站里的条', photo: 'pills' },
  },
  {
    ...{ name: '送饭搭把手', by: 'gao', places: ['顺义道'] },
    ...{ purpose: '助餐食堂到家门口，中午那一趟。', words: '食堂人手不够，先顶三个中午。' },
    founded: { with: ['bai', 'xu'], words: '中午的两个班都有人了', photo: 'rice' },
  },
  {
    ...{ name: '午后说话队', by: 'lin', places: ['河沿里'], isAsked: true },
    ...{ purpose: '陪独居的老人坐坐，说说话。', words: '先去认了三家的门。' },
  },
  {
    ...{ name: '河沿里护河队', by: 'bai', places: ['河沿里'] },
    ...{ purpose: '沿河走一圈，见着塑料袋就捡。', words: '早上遛弯的几位商量的。' },
  },
  {
    ...{ name: '旧书换新书', by: 'lin', places: ['顺义道', '槐安里'] },
    ...{ purpose: '把各家看过的书摆出来，换着看。', words: '站里腾了一个书架。' },
  },
  {
    ...{ name: '放学等一等', by: 'gao', places: ['河沿里'], isAsked: true },
    ...{ purpose: '家里人下班前，在站里陪孩子写作业。', words: '先问了五家，都说要。' },
  },
  {
    ...{ name: '阳台种菜队', by: 'xu', places: ['枫林里'] },
    ...{ purpose: '分苗、换土，阳台上种点菜。', words: '攒了二十个泡沫箱。' },
  },
  {
    ...{ name: '应急敲门队', by: 'bai', places: ['顺义道'] },
    ...{ purpose: '大风大雪天，挨家敲敲独居老人的门。', words: '先把楼门排了排。' },
  },
  {
    ...{ name: '电动车劝停队', by: 'xu', places: ['槐安里'] },
    ...{ purpose: '劝电动车别上楼，帮着找充电的地方。', words: '看了一次着火的片子以后说起来的。' },
  },
  {
    ...{ name: '针线筐', by: 'gao', places: ['枫林里'] },
    ...{ purpose: '锁裤脚、换拉链，给邻居缝缝补补。', words: '两台缝纫机搬到了站里。' },
  },
  {
    ...{ name: '早市拎菜队', by: 'bai', places: ['槐安里'], ended: '人并到送饭搭把手里去了' },
    ...{ purpose: '早市买的菜，帮着拎上楼。', words: '早市门口先站了两天。' },
  },
]

/** One university's group in its term, and one whose agreement is over. */
const groups: readonly GroupStory[] = [
  {
    ...{ name: '小树林', kind: 'university', by: 'lin', term: '这个学期', untilIn: 75, byCode: 'he' },
    ...{ purpose: '周末来教手机、陪老人说话。', words: '和学校签了一个学期。' },
    ...{ partner: '北辰学院青年志愿者协会', contact: { calledName: '韩老师', phone: '13000000801' } },
  },
  {
    ...{ name: '暖冬支教队', kind: 'university', by: 'gao', term: '上个学期', untilIn: -3 },
    ...{ purpose: '放学后给孩子辅导功课。', words: '签到学期末，下学期再说。' },
    partner: '河畔师范学院社工系',
  },
]

export const teamsCount = teams.length + groups.length

/** Teams begin, find their people and are founded; two universities send theirs. */
export async function playTeams(stage: Stage, now: number): Promise<void> {
  const began = now - 18 * DAY
  for (const [index, story] of teams.entries()) await begin(stage, story, began + index * HOUR)
  for (const story of groups) await sign(stage, story, now)
}

const leaderIdOf = (stage: Stage, who: PersonKey) =>
  volunteerIdOf(stage.services.vault.accountIdOf(people[who].openid))

async function begin(stage: Stage, story: TeamStory, at: number): Promise<void> {
  const { name, purpose, words, by, places, isAsked, founded, isShown, ended } = story
  const { id } = (await stage.call(at, 'chen', 'teams.found', {
    ...{ name, purpose, words, kind: 'neighbours', leaderId: leaderIdOf(stage, by) },
    ...{ joinWay: isAsked ? 'asked' : 'open', communityCodes: places.map((place) => communities[place]) },
  })) as { readonly id: string }
  if (isShown) await stage.call(at + HOUR, by, 'teams.showLeader', { id, isShown })
  for (const who of founded?.with ?? []) await stage.call(at + 2 * DAY, who, 'teams.join', { id })
  if (founded !== undefined) {
    const photoIds = [await stage.photo(at + 6 * DAY, 'chen', founded.photo)]
    const step = { id, to: 'founded', words: founded.words, photoIds }
    await stage.call(at + 6 * DAY, 'chen', 'teams.advance', step)
  }
  if (ended !== undefined) await stage.call(at + 9 * DAY, 'chen', 'teams.end', { id, reason: ended })
}

async function sign(stage: Stage, story: GroupStory, now: number): Promise<void> {
  const { name, kind, purpose, words, by, partner: partnerName, term, untilIn, contact, byCode } = story
  const at = now - 17 * DAY
  const fromDay = dayOf(now - 60 * DAY)
  const { id } = (await stage.call(at, 'chen', 'teams.found', {
    ...{ name, purpose, words, kind, leaderId: leaderIdOf(stage, by), joinWay: 'open', communityCodes: [] },
    agreement: { partnerName, term, fromDay, untilDay: dayOf(now + untilIn * DAY) },
    ...(contact === undefined ? {} : { contact }),
  })) as { readonly id: string }
  if (byCode === undefined) return
  const { code } = (await stage.call(at + HOUR, 'chen', 'teams.newCode', { id })) as { readonly code: string }
  await stage.call(now - 12 * HOUR, byCode, 'teams.joinByCode', { code })
}
