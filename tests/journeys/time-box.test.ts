import { getMyRedemption } from '../../shared/rewards/contract'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

const stored = (collection: string) => street.emulator.engine.peek(collection, 0, 1000)
const umbrella = () => stored('rewards').find(({ title }) => title === '雨伞')

/** 许师傅 has helped for years: his hours become an umbrella that a shop gave, and 陈禾 hands it over. */
describe.each(builds)('an umbrella for hours, in the %s build', (build) => {
  const step = story()
  let xu: App
  let chen: App
  let code = ''

  beforeAll(async () => {
    await street.rewind()
    xu = await street.phone('xu', { build, address: '/hours/shelf/index' })
  })
  afterEach(() => expect([...xu.errors()]).toEqual([]))

  step('stands on the shelf with what it costs and who gave it', async () => {
    await xu.waitForText(/您有 \d+ 分，够换/)
    await xu.waitForText('雨伞')
    await xu.waitForText('春和便民店送的')
    await xu.screenshot(`time-box-${build}-1-shelf`)
  })

  step('is asked for once more, then it is his', async () => {
    await xu.tap('雨伞')
    await xu.waitForText('雨伞，24 分换一件')
    await xu.screenshot(`time-box-${build}-2-item`)
    await xu.tap('用 24 分换一件')
    await xu.waitForText('用 24 分换雨伞')
    await xu.screenshot(`time-box-${build}-3-asked`)
    await xu.tap('换')
    await xu.waitForText('雨伞给您留着，来取就行')
    await xu.screenshot(`time-box-${build}-4-code`)
    expect(umbrella()).toMatchObject({ stock: 9, held: 1 })
  })

  step('is handed over by its code, and a code counts once', async () => {
    const order = stored('redemptions').find(
      ({ rewardId, status }) => rewardId === umbrella()?._id && status === 'held',
    )
    const mine = await street.call('xu', getMyRedemption, { id: String(order?._id) })
    code = mine.code ?? ''
    await xu.waitForText(new RegExp(code.slice(0, 4)))
    chen = await street.phone('chen', { build, address: '/desk/rewards/index' })
    await chen.waitForText('雨伞，许师傅换的')
    await chen.screenshot(`time-box-${build}-5-desk`)
    await give()
    await chen.waitForText('把雨伞给许师傅')
    await chen.screenshot(`time-box-${build}-6-given`)
    await chen.tap('给到了')
    await give()
    await chen.waitForText(/这个码已经用过了/)
    expect(umbrella()).toMatchObject({ stock: 9, held: 0, handed: 1 })
    expect(chen.errors()).toEqual([])
    await chen.close()
  })

  step('has arrived: he sees it, and what it cost', async () => {
    await xu.goto('/hours/redemptions/index')
    await xu.waitForText('没有等着取的')
    await xu.tap('以前的')
    await xu.waitForText('领到了 · 24 分')
    await xu.screenshot(`time-box-${build}-7-arrived`)
    await xu.close()
  })

  async function give() {
    await chen.tap('照码给东西')
    await chen.fill('取货码', code)
    await chen.tap('对一下码')
  }
})
