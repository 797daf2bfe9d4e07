import { dayAt } from '../moments'
import type { PersonKey } from '../people'
import { communities } from '../places'
import type { Stage } from '../stage'

const MINUTE = 60_000

/** What one call or filing answers. */
interface Filed {
  readonly id: string
  readonly claimCode?: string
}

interface CallStory {
  readonly by: PersonKey
  readonly at: (now: number) => number
  readonly call: Readonly<Record<string, unknown>>
  /** What was done next, so many minutes later. */
  readonly then?: readonly (readonly [
    after: number,
    call: string,
    input: Readonly<Record<string, unknown>>,
  ])[]
}

const station = { line: 'station', outcome: 'filed', urgency: 'normal', isCrisis: false } as const
const ago = (minutes: number) => (now: number) => now - minutes * MINUTE
const days = (count: number, time: string) => (now: number) => dayAt(now, -count, time)

/** What came by telephone: a crisis that was seen to, somebody without a name, a sleepless night, a question answered. */
export const calls: readonly CallStory[] = [
  {
    by: 'chen',
    at: days(4, '15:20'),
    call: {
      ...{
        ...station,
        kind: 'care',
        urgency: 'urgent',
        isCrisis: true,
        words: '邻居听见屋里有人喊，敲门没人开',
      },
      caller: { calledName: '八号楼的邻居', phone: '022-00009001' },
      place: { communityCode: communities.槐安里, building: '8 号楼', door: '1 门 102' },
      note: '打了 120，我马上过去，电话别挂',
    },
    then: [
      [2, 'requests.accept', {}],
      [6, 'requests.addCall', { words: '到楼下了，听得见里面应声，物业在开门' }],
      [
        55,
        'requests.resolve',
        { result: '人摔在厨房，送到医院看过了，没有大事，女儿赶回来了', code: 'accompanied' },
      ],
      [60 * 20, 'requests.confirmFor', { words: '邻居来电话说人已经回家，谢谢大家' }],
    ],
  },
  {
    by: 'yue',
    at: days(2, '10:05'),
    call: {
      ...{ ...station, kind: 'hazard', urgency: 'soon', words: '有人说楼顶的门没锁，孩子老往上跑' },
      place: { communityCode: communities.顺义道, building: '12 号楼' },
    },
    then: [[30, 'requests.accept', {}]],
  },
  {
    by: 'yue',
    at: days(1, '21:40'),
    call: {
      ...{ ...station, line: 'counsel', kind: 'mood', words: '夜里睡不着，说了半个小时，答应明天再打来' },
      caller: { calledName: '一位阿姨', phone: '022-00009002' },
    },
  },
  {
    by: 'chen',
    at: days(3, '9:10'),
    call: {
      ...{ ...station, outcome: 'answered', kind: 'policy', words: '问高龄补贴到哪里领' },
      caller: { calledName: '冯叔的邻居', phone: '022-00009003' },
      said: '满 80 岁带身份证到街道大厅，或者我们上门代办',
    },
  },
  {
    by: 'yue',
    at: ago(90),
    call: {
      ...{
        ...station,
        line: 'elder',
        outcome: 'listened',
        kind: 'other',
        words: '老伴走了一年，想找人说说话',
      },
      caller: { calledName: '郑奶奶', phone: '022-00009004' },
      said: '陪着说了二十分钟，约好周三去看她',
    },
  },
]

/** 张主任 files for 王奶奶, who takes it over with the code. */
export async function playCalls(stage: Stage, now: number): Promise<void> {
  for (const { by, at, call, then = [] } of calls) {
    const taken = at(now)
    const { id } = (await stage.call(taken, by, 'requests.takeCall', call)) as Filed
    for (const [after, name, input] of then)
      await stage.call(taken + after * MINUTE, by, name, { ...input, id })
  }
  const filed = dayAt(now, -2, '16:10')
  const { claimCode } = (await stage.call(filed, 'zhang', 'requests.fileAsCommittee', {
    ...{ kind: 'goods', words: '王奶奶家的轮椅刹车松了，想借一辆先用着', photoIds: [], reachable: 'morning' },
    ...{ urgency: 'soon', contact: { calledName: '王奶奶', phone: '022-00001101' } },
    place: { communityCode: communities.枫林里, building: '6 号楼', door: '2 门 301' },
  })) as Filed
  await stage.call(filed + 40 * MINUTE, 'wang', 'requests.claim', { code: claimCode })
}

/** With the one that the committee filed. */
export const callsCount = calls.length + 1
