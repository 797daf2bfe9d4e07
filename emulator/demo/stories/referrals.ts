import { dayAt } from '../moments'
import { type PersonKey, people } from '../people'
import { communities, neighbourId } from '../places'
import type { Stage } from '../stage'

const MINUTE = 60_000

/** What somebody did next, so many minutes after the filing; `on` says whether to the request or to the referral. */
interface Step {
  readonly after: number
  readonly by: PersonKey
  readonly call: string
  readonly on: 'request' | 'referral'
  readonly input?: Readonly<Record<string, unknown>>
}

interface ReferralStory {
  readonly by: PersonKey
  readonly daysAgo: number
  readonly time: string
  readonly kind: string
  readonly words: string
  readonly sender: PersonKey
  readonly send: Readonly<Record<string, unknown>>
  readonly then: readonly Step[]
}

const hour = 60
const day = 24 * hour

/** One that nobody has answered for too long, one that the station next door took over, one that an office gave back. */
export const referralStories: readonly ReferralStory[] = [
  {
    ...{ by: 'sun', daysAgo: 8, time: '9:20', kind: 'care', sender: 'chen' },
    words: '老伴下个月去果园新村的护理院，想请那边的站里有空去看看他。',
    send: {
      to: { kind: 'station', stationId: neighbourId },
      reason: '老人要住到果园新村的护理院，往后探望在那边方便。',
      parts: ['calledName', 'phone', 'words'],
      consent: { how: 'spoken', words: '电话里问过孙阿姨，说好' },
    },
    then: [],
  },
  {
    ...{ by: 'li', daysAgo: 9, time: '10:10', kind: 'policy', sender: 'yue' },
    words: '老房子在果园新村，那边拆迁登记要跑几趟，我听不清电话，谁能陪我去？',
    send: {
      to: { kind: 'station', stationId: neighbourId },
      reason: '房子在果园新村，登记点就在那边社区里，请那边的同事陪着办。',
      parts: ['calledName', 'phone', 'words', 'talk'],
      consent: { how: 'inApp' },
    },
    then: [
      { after: day, by: 'ning', call: 'referrals.accept', on: 'referral' },
      {
        ...{ after: day + 10, by: 'ning', call: 'requests.reply', on: 'request' },
        input: {
          words: '李爷爷，我是果园新村站的赵宁。登记要带的东西我写好了，到时候我在门口等您，写字给您看。',
        },
      },
    ],
  },
  {
    ...{ by: 'feng', daysAgo: 12, time: '14:30', kind: 'policy', sender: 'chen' },
    words: '膝盖手术花了不少钱，想问问能不能申请临时救助。',
    send: {
      to: { kind: 'office', name: '枫林街道民政科' },
      reason: '材料齐了，符合临时救助，请民政科受理。',
      parts: ['calledName', 'phone', 'place', 'words'],
      consent: { how: 'written', words: '当面签的' },
    },
    then: [
      { after: day, by: 'chen', call: 'referrals.accept', on: 'referral' },
      {
        ...{ after: 4 * day, by: 'chen', call: 'referrals.giveBack', on: 'referral' },
        input: { result: '民政科批了一次性临时救助，月底打到卡上。' },
      },
      {
        ...{ after: 4 * day + 20, by: 'chen', call: 'requests.resolve', on: 'request' },
        input: { result: '街道批了临时救助，月底到账，到时候我再问您一句。', code: 'referred' },
      },
    ],
  },
]

/** Somebody works at the station next door, else nobody could take anything over. */
async function fillNeighbour(stage: Stage, at: number): Promise<void> {
  const invited = (await stage.call(at, 'guan', 'people.invite', {
    ...{ role: 'worker', stationId: neighbourId, communityCodes: [] },
    ...{ displayName: people.ning.name, workPhone: people.ning.phone },
  })) as { readonly code: string }
  await stage.call(at, 'ning', 'people.join', { code: invited.code })
}

/** Plays them as they would have happened up to now. */
export async function playReferrals(stage: Stage, now: number): Promise<void> {
  await fillNeighbour(stage, dayAt(now, -20, '9:00'))
  for (const story of referralStories) {
    const filedAt = dayAt(now, -story.daysAgo, story.time)
    const { id: requestId } = (await stage.call(filedAt, story.by, 'requests.submit', formOf(story))) as Made
    const at = (after: number) => filedAt + after * MINUTE
    await stage.call(at(30), story.sender, 'requests.accept', { id: requestId })
    const reply = { id: requestId, words: '看到了，这件我请更合适的人来办，先跟您说清楚。' }
    await stage.call(at(40), story.sender, 'requests.reply', reply)
    const sending = { requestId, ...story.send }
    const { id } = (await stage.call(at(2 * hour), story.sender, 'referrals.send', sending)) as Made
    for (const { after, by, call, on, input } of story.then) {
      await stage.call(at(after), by, call, { id: on === 'request' ? requestId : id, ...input })
    }
  }
}

interface Made {
  readonly id: string
}

function formOf({ by, kind, words }: ReferralStory): Readonly<Record<string, unknown>> {
  const { name, home, phone } = people[by]
  if (home === undefined) throw new Error(`${name} has no home to file from`)
  return {
    ...{ kind, words, photoIds: [], forWhom: 'self', reachable: 'any', urgency: 'normal' },
    contact: { calledName: name, phone },
    place: { communityCode: communities[home.community], building: home.building, door: home.door },
  }
}
