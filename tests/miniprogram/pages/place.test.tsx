import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { InputOf, OutputOf } from '@shared/kernel/contract'
import type { getPlace } from '@shared/places/contract'
import { heard } from '@/call/network'
import PlacePage from '@/pages/place/index'
import RequestNewPage from '@/pages/request-new/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 3_000_000
beforeEach(() => {
  phone.reset()
  station.reset()
  act(() => {
    heard(true)
    setElder(true)
  })
  phone.store.clear()
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 2000))
})
afterEach(() => jest.restoreAllMocks())

type Found = OutputOf<typeof getPlace>
const found = (over: Partial<Found['place']> = {}, more: Partial<Found> = {}): Found => ({
  place: {
    ...{ id: 'k001', kind: 'entrance', communityCode: '120113001001', communityName: '枫林里' },
    ...{ name: '枫林里 3 号楼 2 单元', building: '3 号楼', entrance: '2 单元', isRetired: false },
    ...over,
  },
  station: { name: '枫林街道社工站', phone: '02200000001', openingWords: '每天 8:30–17:30' },
  ...more,
})
const tap = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const scan = async (answer: unknown = found(), id = 'k001') => {
  phone.params = { scene: encodeURIComponent(`p=${id}`) }
  stationSays({ 'places.get': answer })
  render(<PlacePage />)
  await waitFor(() => expect(callsOf('places.get').length).toBeGreaterThan(0))
}

describe('a scanned code', () => {
  test('shows the place and four ways, and nothing is kept of it on the phone', async () => {
    await scan()
    await screen.findByText('枫林里 3 号楼 2 单元')
    tap(/^求助/)
    tap(/^叫车/)
    tap(/^报隐患/)
    tap(/^打电话/)
    expect(phone.went).toEqual([
      '/pages/request-new/index?place=k001',
      '/pages/request-new/index?kind=transport&place=k001',
      '/pages/report/index?place=k001',
    ])
    expect(phone.called).toEqual(['02200000001'])
    expect([...phone.store.values()].join()).toBe('')
    expect(new Set(station.calls.map(({ name }) => name))).toEqual(new Set(['places.get']))
    expect(station.calls.every(({ commandId }) => commandId === undefined)).toBe(true)
  })

  test('calls a car in the mini-program of the station, and asks the station where that does not open', async () => {
    const rideApp = { appId: 'wx0123456789abcdef', path: 'pages/ride' }
    await scan(found({}, { rideApp }))
    await screen.findByText('枫林里 3 号楼 2 单元')
    tap(/^叫车/)
    expect(phone.rides).toEqual([rideApp])
    phone.rideSays = Object.assign(new Error(), { errMsg: 'navigateToMiniProgram:fail cancel' })
    tap(/^叫车/)
    await act(() => Promise.resolve())
    expect(phone.went).toEqual([])
    phone.rideSays = Object.assign(new Error(), { errMsg: 'navigateToMiniProgram:fail invalid appid' })
    tap(/^叫车/)
    await waitFor(() => expect(phone.went).toEqual(['/pages/request-new/index?kind=transport&place=k001']))
  })

  test('the code of another building opens that building, also while the page is open', async () => {
    await scan()
    await screen.findByText('枫林里 3 号楼 2 单元')
    stationSays({ 'places.get': found({ id: 'k002', name: '枫林里 4 号楼' }) })
    phone.params = { scene: 'p%3Dk002' }
    act(() => phone.show())
    await screen.findByText('枫林里 4 号楼')
    expect(screen.queryByText('枫林里 3 号楼 2 单元')).toBeNull()
    const asked = callsOf('places.get').map(({ input }) => (input as InputOf<typeof getPlace>).id)
    expect(new Set(asked)).toEqual(new Set(['k001', 'k002']))
  })

  test('out of use says so, offers the telephone, and fills nothing in', async () => {
    await scan(found({ isRetired: true }))
    await screen.findByText('这张码停用了')
    tap(/^打给社工站/)
    tap(/^我要求助/)
    expect(phone.called).toEqual(['02200000001'])
    expect(phone.went).toEqual(['/pages/request-new/index'])
  })

  test.each([
    ['not ours', 'x=1'],
    ['nothing', ''],
  ])('%s: says what can be done without asking anybody', async (_name, scene) => {
    phone.params = { scene }
    render(<PlacePage />)
    await screen.findByText('这张码认不出来')
    tap(/^我要求助/)
    expect(phone.went).toEqual(['/pages/request-new/index'])
    expect(station.calls).toEqual([])
  })

  test('a place that is not there is no mistake of the person', async () => {
    await scan(refused('not_found', '没有找到这件事。'))
    await screen.findByText('这张码认不出来')
    expect(screen.getByRole('button', { name: '打电话' })).toBeTruthy()
  })
})

describe('the request after a scan', () => {
  const open = async (place: Found, me: object = { ...grannyWang, profile: undefined }) => {
    act(() => setElder(false))
    phone.params = { place: 'k001' }
    const filed = { id: 'rnew1', status: 'waiting' }
    stationSays({
      ...{ 'places.get': place, 'people.getMe': me, 'network.getStation': fenglin },
      'requests.submit': filed,
    })
    render(<RequestNewPage />)
    await screen.findByText('地方已经替您填好了：枫林里 3 号楼 2 单元')
  }
  const write = (label: string, words: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
  const sentPlace = async () => {
    write('什么事', '客厅的灯不亮了')
    tap(/^提交$/)
    await waitFor(() => expect(callsOf('requests.submit')).toHaveLength(1))
    return (callsOf('requests.submit')[0]?.input as { place: object }).place
  }

  test('has the place in it, and the person may still change it', async () => {
    await open(found())
    await screen.findByRole('textbox', { name: '怎么称呼您' })
    write('怎么称呼您', '刘爷爷')
    write('单元和门牌', '2 单元 301')
    expect(await sentPlace()).toEqual({
      ...{ communityCode: '120113001001', building: '3 号楼', door: '2 单元 301' },
    })
  })

  test('at the own entrance the own door stays', async () => {
    const profile = { ...grannyWang.profile, building: '3 号楼', door: '2 单元 401' }
    await open(found(), { ...grannyWang, profile })
    expect(await sentPlace()).toMatchObject({ door: '2 单元 401' })
  })

  test('at another entrance of the own building it does not', async () => {
    const profile = { ...grannyWang.profile, building: '3 号楼', door: '1 单元 401' }
    await open(found(), { ...grannyWang, profile })
    expect(await sentPlace()).toMatchObject({ door: '2 单元' })
  })
})
