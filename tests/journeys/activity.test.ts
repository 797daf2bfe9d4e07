import {
  getSession,
  listMySessions,
  listSessions,
  withdrawEntries,
} from '../../shared/activities/sign-up-contract'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const title = '树下义剪'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** 王奶奶's hair: her daughter signs her up, waits, somebody steps back, she answers, and her mother is in. */
describe.each(builds)('a place in the line, in the %s build', (build) => {
  const step = story()
  let min: App
  let id = ''

  beforeAll(async () => {
    await street.rewind()
    const { items } = await street.call('wang', listSessions, {})
    id = items.find((one) => one.title === title)?.id ?? ''
    min = await street.phone('min', { build, address: `/activity/activity/index?id=${id}` })
  })
  afterEach(() => expect(min.errors()).toEqual([]))

  step('all seats are taken and two wait: the button says the third place', async () => {
    await min.waitForText(title)
    await min.waitForText('20 位，已满')
    await min.tap({ role: 'radio', name: '爸妈' })
    await min.tap({ role: 'radio', name: '80 岁以上' })
    await min.waitForText('给妈妈候补，排第 3')
    await min.screenshot(`activity-${build}-1-full`)
  })

  step('she waits, and reads how it goes on', async () => {
    await min.tap('给妈妈候补，排第 3')
    await min.waitForText('妈妈排在第 3 位')
    await min.waitForText(/2 小时内点一下/)
    await min.screenshot(`activity-${build}-2-waiting`)
    await min.tap('知道了')
    await min.waitForText('候补第 3')
  })

  step('three step back: she is asked, and was told so', async () => {
    const { items } = await street.call('zhao', listMySessions, { filter: 'coming' })
    const tickets = items.find((one) => one.id === id)?.entries.map(({ ticket }) => ticket) ?? []
    expect(tickets).toHaveLength(3)
    await street.call('zhao', withdrawEntries, { id, tickets })
    await min.goto('/activity/mine/index')
    await min.waitForText('等您一句话')
    await min.screenshot(`activity-${build}-3-asked`)
  })

  step('one tap, and her mother is in', async () => {
    await min.tap('来，留给我们')
    await min.waitForNo('等您一句话')
    await min.waitForText('有位置')
    const { entries, counts } = await street.call('min', getSession, { id })
    expect(entries).toMatchObject([{ calledName: '妈妈', place: 0 }])
    expect(entries[0]?.answerBy).toBeUndefined()
    expect(counts).toMatchObject({ seats: 20, seated: 20, waiting: 0 })
    await min.screenshot(`activity-${build}-4-in`)
    await min.close()
  })
})
