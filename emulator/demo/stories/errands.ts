import type { AgeBand } from '../../../shared/activities/codes'
import type { FreeTime } from '../../../shared/volunteers/free-times'
import { COURSE_LASTS_MAX_MS } from '../../../shared/volunteers/model'
import { dayAt } from '../moments'
import { type PersonKey, people } from '../people'
import { type CommunityName, communities } from '../places'
import type { Stage } from '../stage'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Entry {
  readonly who: PersonKey
  readonly skills: readonly string[]
  readonly areas?: readonly CommunityName[]
  readonly course?: 'escort' | 'care'
  readonly isWaiting?: true
  readonly ageBand?: AgeBand
  readonly freeTimes?: readonly FreeTime[]
  readonly guardian?: object
}

/**
 * Five who are in the register, one of them 66 and helping those who are older, one of 16 whose mother agreed; and a retired
 * teacher who waits to be let in.
 */
const register: readonly Entry[] = [
  {
    ...{ who: 'xu', skills: ['errands', 'repair'], areas: ['槐安里'], ageBand: 'senior' },
    freeTimes: ['mon.morning', 'wed.morning', 'wed.afternoon', 'fri.morning'],
  },
  { who: 'lin', skills: ['errands', 'tech', 'company', 'escort'], areas: ['枫林里'], course: 'escort' },
  { who: 'gao', skills: ['errands', 'haircut', 'care'], areas: ['河沿里'], course: 'care' },
  { who: 'bai', skills: ['errands', 'driving'], areas: ['顺义道', '槐安里'] },
  {
    ...{
      who: 'yu',
      skills: ['tech', 'company'],
      ageBand: 'minor',
      freeTimes: ['sat.morning', 'sun.morning'],
    },
    guardian: { calledName: '小雨妈妈', phone: '022-00001190', hasAgreed: true },
  },
  { who: 'he', skills: ['tutoring', 'company'], isWaiting: true, ageBand: 'elder' },
]

interface ErrandStory {
  readonly by: PersonKey
  readonly worker: 'chen' | 'yue'
  readonly filedMinutesAgo: number
  readonly kind: string
  readonly need: string
  readonly title: string
  readonly words: string
  readonly place: string
  readonly hint: string
  readonly minutes: number
  /** When it may begin and must be done, from the moment the demo is seen. */
  readonly window: (now: number) => { readonly startsAt?: number; readonly endsAt: number }
  readonly more?: Readonly<Record<string, unknown>>
  readonly taken?: { readonly by: PersonKey; readonly minutesUsed?: number; readonly isConfirmed?: true }
}

/** Until the next half hour so long from now. */
const within = (hours: number) => (now: number) => ({
  endsAt: Math.ceil((now + hours * HOUR) / (HOUR / 2)) * (HOUR / 2),
})
const tomorrow = (from: string, to: string) => (now: number) => ({
  startsAt: dayAt(now, 1, from),
  endsAt: dayAt(now, 1, to),
})

/** Five that look for somebody, one in hand, one that waits for the resident's word, one that has it. */
export const errandStories: readonly ErrandStory[] = [
  {
    ...{ by: 'zhao', worker: 'chen', filedMinutesAgo: 95, kind: 'medicine' },
    need: '药开好了，在社区医院一楼药房，我住五楼腿疼，下不去，想请人帮我取一下。',
    ...{ title: '帮取一盒药', words: '从社区医院取，挂在门把手上就行' },
    ...{ place: '枫林社区医院，1 楼药房', hint: '报“枫林站代取”，不用身份证' },
    ...{ minutes: 15, window: within(3), more: { payer: 'station', costLimitFen: 6000 } },
  },
  {
    ...{ by: 'he', worker: 'chen', filedMinutesAgo: 150, kind: 'goods' },
    need: '这两天扭了腰，想买两棵白菜和一小袋面，拎不动。',
    ...{ title: '买两棵白菜一袋面', words: '面不超过 5 公斤，一楼，放门口就行' },
    ...{ place: '春和便民店', hint: '面在进门左手边' },
    ...{ minutes: 20, window: within(6), more: { payer: 'resident', costLimitFen: 6000 } },
  },
  {
    ...{ by: 'feng', worker: 'chen', filedMinutesAgo: 300, kind: 'clinic' },
    need: '明天上午要去社区医院换药，膝盖刚做完手术，一个人下楼不放心。',
    ...{ title: '陪一位老人去社区医院', words: '来回约 2 小时，下楼要扶一把' },
    ...{ place: '枫林社区医院，2 楼换药室', hint: '先在一楼取号' },
    ...{ minutes: 120, window: tomorrow('8:30', '11:00'), more: { course: 'escort', needsEntry: true } },
  },
  {
    ...{ by: 'wang', worker: 'chen', filedMinutesAgo: 60, kind: 'errand' },
    need: '驿站有我一个小件，信封大小，今天不想下楼吹风，能不能帮我捎上来。',
    ...{ title: '帮取一个快递', words: '驿站取，送到家门口，信封大小' },
    ...{ place: '枫林里南门驿站', hint: '取件码接下以后问社工' },
    ...{ minutes: 10, window: within(4) },
  },
  {
    ...{ by: 'li', worker: 'yue', filedMinutesAgo: 240, kind: 'repair' },
    need: '门厅的灯泡不亮了，我够不着，灯泡家里有新的。',
    ...{ title: '换一个灯泡', words: '灯泡家里有，要带一把小梯子' },
    ...{ place: '枫林街道社工站', hint: '梯子在门后，登记一下就能借' },
    ...{ minutes: 30, window: tomorrow('14:00', '18:00'), more: { skills: ['repair'], needsEntry: true } },
  },
  {
    ...{ by: 'tian', worker: 'yue', filedMinutesAgo: 130, kind: 'care' },
    need: '老伴今天头晕，我走不开，想请人从食堂带两份热饭回来。',
    ...{ title: '带两份热饭', words: '从助餐食堂带两份，软一点的' },
    ...{ place: '顺义道助餐食堂', hint: '饭卡在站里，先去拿' },
    ...{ minutes: 25, window: within(2), taken: { by: 'gao' } },
  },
  {
    ...{ by: 'sun', worker: 'chen', filedMinutesAgo: 330, kind: 'goods' },
    need: '家里米见底了，老伴离不开人，想请人带一袋五公斤的米。',
    ...{ title: '带一袋米', words: '五公斤，放门口就行' },
    ...{ place: '春和便民店', hint: '要东北米，不要碎的' },
    ...{ minutes: 30, window: within(1), more: { payer: 'resident', costLimitFen: 5000 } },
    taken: { by: 'bai', minutesUsed: 35 },
  },
  {
    ...{ by: 'zheng', worker: 'yue', filedMinutesAgo: 2 * 24 * 60, kind: 'errand' },
    need: '送洗的被罩洗好了，在洗衣店，我耳背打电话说不清，请人帮我拿回来。',
    ...{ title: '取洗好的被罩', words: '一个袋子，不重，送到家门口' },
    ...{ place: '河沿里洗衣店', hint: '钱付过了，报站名就行' },
    ...{ minutes: 20, window: (now) => ({ endsAt: now - 2 * DAY + 6 * HOUR }) },
    taken: { by: 'lin', minutesUsed: 18, isConfirmed: true },
  },
]

/** The register, and what came out of needs that anybody can lend a hand with. */
export async function playErrands(stage: Stage, now: number): Promise<void> {
  for (const entry of register) await enter(stage, entry, now - 20 * DAY)
  for (const story of errandStories) await play(stage, story, now)
}

async function enter(stage: Stage, entry: Entry, at: number) {
  const { who, skills, areas = [], course, isWaiting, ageBand = 'adult', freeTimes = [], guardian } = entry
  const { name, phone, home } = people[who]
  if (home === undefined) throw new Error(`${name} has no home`)
  const moment = isWaiting ? at + 19 * DAY : at
  const { id } = (await stage.call(moment, who, 'volunteers.register', {
    ...{ displayName: name, contact: { calledName: name, phone }, skills },
    ...{ ageBand, freeTimes, guardian },
    communityCode: communities[home.community],
    areaCodes: areas.map((area) => communities[area]),
  })) as { readonly id: string }
  if (isWaiting) return
  await stage.call(at + HOUR, 'fang', 'volunteers.admit', { id })
  if (course === undefined) return
  const until = at + COURSE_LASTS_MAX_MS / 3
  await stage.call(at + 2 * HOUR, 'fang', 'volunteers.recordCourse', { id, course, until })
}

async function play(stage: Stage, story: ErrandStory, now: number): Promise<void> {
  const filed = now - story.filedMinutesAgo * MINUTE
  const { name, phone, home } = people[story.by]
  if (home === undefined) throw new Error(`${name} has no home to file from`)
  const request = (await stage.call(filed, story.by, 'requests.submit', {
    ...{ kind: story.kind, words: story.need, photoIds: [], forWhom: 'self', reachable: 'any' },
    ...{ urgency: 'normal', contact: { calledName: name, phone } },
    place: { communityCode: communities[home.community], building: home.building, door: home.door },
  })) as { readonly id: string }
  const { title, words, place, hint, minutes } = story
  const { id } = (await stage.call(filed + 15 * MINUTE, story.worker, 'errands.create', {
    ...{ requestId: request.id, title, words, steps: [{ place, hint }], minutes, places: 1 },
    ...{ payer: 'none', needsEntry: false, skills: [], ...story.window(now), ...story.more },
  })) as { readonly id: string }
  if (story.taken !== undefined) await take(stage, id, story, story.taken, filed)
}

async function take(
  stage: Stage,
  id: string,
  { by, more }: ErrandStory,
  taken: NonNullable<ErrandStory['taken']>,
  filed: number,
): Promise<void> {
  await stage.call(filed + 50 * MINUTE, taken.by, 'errands.grab', { id })
  if (taken.minutesUsed === undefined) return
  const finished = filed + 100 * MINUTE
  const isBought = more?.['costLimitFen'] !== undefined
  const photoIds = isBought ? [await stage.photo(finished, taken.by, 'rice')] : []
  const report = { minutesUsed: taken.minutesUsed, costFen: isBought ? 3980 : 0, photoIds }
  await stage.call(finished, taken.by, 'errands.finish', { id, ...report, words: '送到了，放在门口' })
  if (taken.isConfirmed) await stage.call(finished + HOUR, by, 'errands.confirm', { id })
}
