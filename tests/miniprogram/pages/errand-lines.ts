import type { OutputOf } from '@shared/kernel/contract'
import type { listErrandsNear } from '@shared/errands/contract'
import type { ErrandView, NearErrand } from '@shared/errands/views'

type Near = OutputOf<typeof listErrandsNear>

/** Sunday, 22 November 2026, 10:00 in China. */
export const sunday = Date.parse('2026-11-22T10:00:00+08:00')
export const todayAt = (hour: number) => sunday + (hour - 10) * 60 * 60 * 1000

/** A box of medicine for somebody in 枫林里, as it is offered; `part` is what is different. */
export function medicine(part: Partial<NearErrand> = {}): NearErrand {
  return {
    id: 'emedicine',
    title: '帮取一盒药',
    words: '从社区医院取，挂在门把手上就行',
    kind: 'medicine',
    stage: 'looking',
    minutes: 15,
    endsAt: todayAt(11.5),
    communityName: '枫林里',
    payer: 'station',
    costLimitFen: 5000,
    needsEntry: false,
    skills: [],
    places: 1,
    freePlaces: 1,
    nearness: 'home',
    reason: '就在枫林里',
    pass: 'pass-medicine',
    ...part,
  }
}

export const cabbage = medicine({
  id: 'ecabbage',
  title: '买两棵白菜一袋面',
  kind: 'errand',
  minutes: 20,
  endsAt: todayAt(18),
  pass: 'pass-cabbage',
})
export const milk = medicine({
  id: 'emilk',
  title: '送一箱牛奶',
  kind: 'goods',
  minutes: 30,
  nearness: 'street',
  communityName: '槐安里',
  payer: 'none',
  pass: 'pass-milk',
})
const { pass: _, ...unoffered } = milk
export const clinic: NearErrand = {
  ...unoffered,
  id: 'eclinic',
  title: '陪一位老人去社区医院',
  kind: 'clinic',
  minutes: 120,
  startsAt: todayAt(10 + 22.5),
  endsAt: todayAt(10 + 24.5),
  needsEntry: true,
  course: 'escort',
  lacking: { course: 'escort' },
}

export const near = (part: Partial<Near> = {}): Near => ({
  mayGrab: true,
  around: { code: '120113001001', name: '枫林里' },
  errands: [medicine(), cabbage, milk, clinic],
  ...part,
})

/** The medicine in 许师傅's hand. */
export function inHand(part: Partial<ErrandView> = {}): ErrandView {
  const { pass: _pass, nearness: _nearness, reason: _reason, lacking: _lacking, ...row } = medicine()
  return {
    ...row,
    stage: 'going',
    freePlaces: 0,
    as: 'helper',
    steps: [{ place: '社区医院，1 楼药房', hint: '报“枫林站代取”，不用身份证' }],
    helpers: [{ displayName: '许师傅', state: 'going', grabbedAt: sunday, isMe: true }],
    need: {
      calledName: '孙奶奶',
      phone: '13900000000',
      building: '9 号楼',
      door: '1 单元 302',
      words: '从社区医院取，挂在门把手上就行',
      steps: [{ place: '社区医院，1 楼药房', hint: '报“枫林站代取”，不用身份证' }],
    },
    left: [],
    workerName: '陈禾',
    station: { name: '枫林街道社工站', phone: '02200000001' },
    ...part,
  }
}

/** The same, finished in 20 minutes for 23.5 yuan. */
export function finished(part: Partial<ErrandView> = {}): ErrandView {
  const { need: _need, ...errand } = inHand()
  return {
    ...errand,
    stage: 'done',
    helpers: [
      {
        displayName: '许师傅',
        state: 'done',
        grabbedAt: sunday,
        isMe: true,
        report: { at: todayAt(11), minutesUsed: 20, costFen: 2350, words: '挂在门把手上了', photos: [] },
      },
    ],
    ...part,
  }
}
