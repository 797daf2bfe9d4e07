import { publishActivity, signUp } from '../../shared/activities/contract'
import { type Session, sessionIdOf } from '../../shared/activities/model'
import { dayOf } from '../../shared/kernel/time'
import { communities } from '../../emulator/demo/places'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** 周末助餐 with 王奶奶, who is served, and 许师傅, who lends a hand and has no signal. */
describe.each(builds)('somebody comes, in the %s build', (build) => {
  const step = story()
  let chen: App
  let xu: App
  let id = ''
  const stored = () =>
    street.emulator.engine.peek('sessions', 0, 1000).find(({ _id }) => _id === id) as object as Session
  /** The day is wound past: a journey cannot wait for it. */
  const during = (from: number, to: number) =>
    street.emulator.engine.updateOne('sessions', id, {
      $set: { startsAt: Date.now() + from * MINUTE, endsAt: Date.now() + to * MINUTE },
    })

  beforeAll(async () => {
    await street.rewind()
    const tomorrow = dayOf(Date.now() + DAY)
    const published = await street.call('chen', publishActivity, {
      ...{ title: '周末助餐', kind: 'meal', words: '热饭两荤一素', partners: [], mode: 'spot' },
      ...{ communityCode: communities.枫林里, place: '站里一楼', ageBands: [], communityCodes: [] },
      ...{ seats: 10, helperSeats: 2, slotMinutes: 0, perSignUp: 2, noteKind: 'diet', opensDaysBefore: 14 },
      ...{ closesMinutesBefore: 0, withdrawMinutesBefore: 0, answerMinutes: 0 },
      series: {
        ...{ repeat: 'once', from: tomorrow, until: tomorrow, weekdays: [], skipsHolidays: false },
        ...{ startMinute: 660, endMinute: 780 },
      },
    })
    id = sessionIdOf(published.id, 'd01')
    const people = [
      { relation: 'self' as const, calledName: '王奶奶', isFourteen: true, note: '糖尿病，少放糖' },
    ]
    await street.call('wang', signUp, { id, who: { part: 'participant', people } })
    await street.call('xu', signUp, { id, who: { part: 'helper' } })
    await during(-30, 60)
    chen = await street.phone('chen', { build, address: `/desk/session/index?id=${id}` })
    xu = await street.phone('xu', { build, address: `/activity/check-in/index?id=${id}` })
  })
  afterEach(() => expect([...chen.errors(), ...xu.errors()]).toEqual([]))

  step('the organiser shows the code', async () => {
    await chen.waitForText('到了 0 位，报上的 1 位')
    await chen.waitForText(/^\d{3} \d{3}$/)
    await chen.screenshot(`check-in-${build}-1-code`)
  })

  step('a volunteer without signal types it in: it is kept on the phone', async () => {
    await xu.waitForText('到了，签个到')
    await xu.goOffline()
    const digits = (await chen.page.locator('.code-screen-digits').textContent()) ?? ''
    if (build === 'weapp') await xu.tap('扫不了，输 6 位数字')
    await xu.fill('屏幕上的 6 位数字', digits.replace(' ', ''))
    await xu.tap({ role: 'button', name: /^签到$/ })
    await xu.waitForText('记下了，有信号就送')
    await xu.screenshot(`check-in-${build}-2-kept`)
    expect(stored().marks).toEqual([])
  })

  step('signal returns, and it is sent once', async () => {
    await xu.goOnline()
    await xu.waitForText('走的时候，签个退')
    expect(stored().marks).toMatchObject([{ way: 'in', how: 'code' }])
    await xu.screenshot(`check-in-${build}-3-sent`)
  })

  step('who is served is ticked off the list; what she must not eat is read on record', async () => {
    await chen.goto(`/desk/session/index?id=${id}`)
    await chen.tap({ role: 'radio', name: '名单' })
    await chen.tap({ role: 'checkbox', name: /王奶奶/ })
    await chen.screenshot(`check-in-${build}-4-list`)
    await chen.tap('记上签到，1 位')
    await chen.waitForText('到了 1 位，报上的 1 位')
    await chen.tap({ role: 'radio', name: '服务单' })
    await chen.tap('打开服务单')
    await chen.waitForText('糖尿病，少放糖')
    await chen.screenshot(`check-in-${build}-5-notes`)
    expect(stored().log.map(({ fact }) => fact)).toContain('session.notes_read')
  })

  step('afterwards the organiser says who was there, and the minutes count', async () => {
    await during(-90, -1)
    await chen.goto(`/desk/session/index?id=${id}`)
    await chen.waitForText('等您核对')
    await chen.tap({ role: 'button', name: /改.*的时间/ })
    await chen.fill('多少分钟', '60')
    await chen.fill('为什么改', '一早就来了，没带手机')
    await chen.tap('就这样改')
    await chen.screenshot(`check-in-${build}-6-confirm`)
    await chen.tap('核对好了，记上时间')
    await chen.waitForText('志愿者的时间记上了')
    const confirmed = stored()
    expect(confirmed).toMatchObject({ status: 'confirmed', servedCount: 1 })
    expect(confirmed.attended.map(({ creditMinutes }) => creditMinutes).sort()).toEqual([0, 60])
    const booked = JSON.stringify(street.emulator.engine.peek('time_entries', 0, 1000))
    expect(booked).toContain(id)
  })

  step('the volunteer sees them, and can ask again', async () => {
    await xu.goto(`/activity/check-in/index?id=${id}`)
    await xu.waitForText('记下了 60 分钟')
    await xu.screenshot(`check-in-${build}-7-hours`)
    await xu.tap('时间不对，请站里看看')
    await xu.waitForText('应该是多久')
  })
})
