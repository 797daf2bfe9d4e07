import { fenglinStation } from '../../emulator/demo/places'
import { addGiver, addItem, getGiverLink, listLists, getList } from '../../shared/goods/contract'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const title = '过冬的棉袜'
const stationId = fenglinStation.id

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** A mill brings fifty pairs, meant for 河沿里: they are counted in, ten go there, none go elsewhere, and the mill sees where. */
describe.each(builds)('what a unit gave, in the %s build', (build) => {
  const step = story()
  let chen: App
  let giverId = ''
  let batchId = ''

  beforeAll(async () => {
    await street.rewind()
    giverId = (await street.call('chen', addGiver, { stationId, name: '暖阳袜厂', kind: 'company' })).id
    await street.call('chen', addItem, { stationId, name: title, unit: '双', kind: 'clothes' })
    chen = await street.phone('chen', { build, address: '/desk/goods-list/index?new=1' })
  })

  step('is counted at the door: quantity, price and whom it is for are fixed', async () => {
    await chen.waitForText('暖阳袜厂')
    await chen.fill('这批是什么', title)
    await chen.tap('暖阳袜厂')
    await chen.tap('添一样')
    await chen.fill('是什么', title)
    await chen.tap(`${title}，按双`)
    await chen.fill('点到多少', '50')
    await chen.fill('一件多少钱', '12')
    await chen.tap('一个社区')
    await chen.tap('河沿里')
    await chen.tap('添上')
    await chen.waitForText('50 件，折合 600.00 元')
    await chen.screenshot(`goods-${build}-1-received`)
    await chen.tap('都点清了，收下')
    await chen.waitForText(`${title}，50 件`)
    const { items } = await street.call('chen', listLists, { giverId })
    const { batches } = await street.call('chen', getList, { id: items[0]?.id ?? '' })
    batchId = batches.items[0]?.id ?? ''
  })

  step('does not go anywhere else: it says why, and what was written stays', async () => {
    await chen.goto(`/desk/batch/index?id=${batchId}`)
    await chen.waitForText('定向的，只能给这里')
    await chen.tap({ role: 'button', name: '发出去' })
    await chen.fill('发多少', '10')
    await chen.tap('枫林里')
    await chen.fill('多少户', '5')
    await chen.fill('做什么用', '冬天走访')
    await give()
    await chen.waitForText(/这一批是定向的/)
    await chen.screenshot(`goods-${build}-2-refused`)
  })

  step('goes where it was meant to', async () => {
    await chen.tap({ role: 'radio', name: '河沿里' })
    await give()
    await chen.waitForText(/发出去 10 双，还在站里 40 双/)
    await chen.waitForText('给河沿里 10 双')
    await chen.screenshot(`goods-${build}-3-card`)
    expect(chen.errors()).toEqual([])
    await chen.close()
  })

  step('is followed by whoever gave it: one link, every place, no name', async () => {
    const { code } = await street.call('chen', getGiverLink, { id: giverId })
    const mill = await street.phone('o-sock-mill', { build, address: `/fund/giver/index?code=${code}` })
    await mill.waitForText('您送的到了 1 个地方，站里还有 40 件')
    await mill.waitForText('5 户，冬天走访')
    expect(await mill.sees('河沿里')).toBe(true)
    await mill.screenshot(`goods-${build}-4-giver`)
    expect(mill.errors()).toEqual([])
    await mill.close()
  })

  /** The button of the sheet lies over the one that opened it. */
  async function give() {
    await chen.tap(chen.page.getByText('发出去', { exact: true }).filter({ visible: true }).last())
  }
})
