import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { SameReport } from '@shared/requests/views'
import { heard } from '@/call/network'
import { keep } from '@/call/keep'
import { personKey } from '@/call/person'
import HomePage from '@/pages/home/index'
import ReportPage from '@/pages/report/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 1_000_000_000
const filed = { id: 'rnew1', status: 'waiting' }
const known = {
  'people.getMe': grannyWang,
  'network.getStation': fenglin,
  'requests.findSame': { reports: [] },
  'requests.report': filed,
  'requests.joinReport': filed,
}
const lid: SameReport = {
  id: 'rlid',
  title: '井盖松了',
  place: '枫林里 小区东门口',
  createdAt: now - 2 * 60 * 60 * 1000,
  distance: '大约 30 米',
  reporters: 3,
  photoUrl: 'https://photos/lid.jpg',
  isMine: false,
}

beforeEach(() => {
  fresh()
  stationSays(known)
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const tap = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
const opened = async () => {
  const page = render(<ReportPage />)
  await screen.findByText('枫林里')
  return page
}
/** A photo that has arrived already, as after closing and opening again. */
const photographed = () => keep(`lm-photos:${personKey()}:report`, [{ key: 'photo-key-1', id: 'plid' }])
const fill = () => {
  write('说两句', '井盖松了')
  tap('路面井盖', 'radio')
  write('具体在哪里', '小区东门口')
}
const reported = (at = 0) => callsOf('requests.report')[at]?.input
const went = (url: string) => waitFor(() => expect(phone.went).toEqual([url]))

test('one thing after the other is asked for, and nothing is sent before', async () => {
  await opened()
  expect(screen.getByRole('button', { name: /^拍一张/ })).toBeTruthy()
  expect(screen.getByText('拍一张，或者写两句')).toBeTruthy()
  write('说两句', '井盖松了')
  expect(screen.getByText('点一下是哪一种')).toBeTruthy()
  tap('路面井盖', 'radio')
  expect(screen.getByText('写一下在哪里，或者点“用现在的位置”')).toBeTruthy()
  tap('报上去')
  expect(callsOf('requests.findSame')).toHaveLength(0)
  tap('打电话')
  expect(phone.called).toEqual(['02200000001'])
})

test('first it is asked whether somebody was quicker; nobody was, so it goes, and the draft is gone', async () => {
  const page = await opened()
  fill()
  tap('报上去')
  await went('/pages/request/index?id=rnew1')
  const seen = { hazard: 'road', communityCode: '120113001001', spot: { words: '小区东门口' } }
  expect(callsOf('requests.findSame')[0]?.input).toEqual(seen)
  expect(reported()).toEqual({ ...seen, words: '井盖松了', photoIds: [] })
  page.unmount()
  await opened()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '具体在哪里' }).value).toBe('')
})

test('a photo alone is enough, and it goes along', async () => {
  photographed()
  await opened()
  tap('路面井盖', 'radio')
  write('具体在哪里', '小区东门口')
  tap('报上去')
  await waitFor(() => expect(reported()).toMatchObject({ photoIds: ['plid'] }))
  expect(reported()).not.toHaveProperty('words')
})

test('where the phone is, with leave; then no words are needed, and it can be taken away', async () => {
  phone.at = { latitude: 39.2247141, longitude: 117.1355249 }
  await opened()
  write('说两句', '井盖松了')
  tap('路面井盖', 'radio')
  tap('用现在的位置')
  await screen.findByText('现在的位置记下了')
  tap('报上去')
  await waitFor(() =>
    expect(reported()).toMatchObject({
      spot: { words: '地图上的这里', latitude: 39.22471, longitude: 117.13552 },
    }),
  )
})

test('the point can be taken away again', async () => {
  phone.at = { latitude: 39.2, longitude: 117.1 }
  await opened()
  fill()
  tap('用现在的位置')
  await screen.findByText('现在的位置记下了')
  tap('去掉', 'link')
  tap('报上去')
  await waitFor(() => expect(reported()).toMatchObject({ spot: { words: '小区东门口' } }))
  expect(JSON.stringify(reported())).not.toContain('latitude')
})

test('after a no to the location the words do', async () => {
  await opened()
  tap('用现在的位置')
  expect(await screen.findByText('没有拿到位置，写一下在哪里也行')).toBeTruthy()
  expect(screen.getByRole('button', { name: '用现在的位置' })).toBeTruthy()
})

test('the code that was scanned says where: it is not asked again', async () => {
  phone.params = { place: 'qdoor' }
  const place = {
    ...{ id: 'qdoor', kind: 'entrance', communityCode: '120113001001', communityName: '枫林里' },
    ...{ name: '枫林里 3 号楼 2 单元', building: '3 号楼', entrance: '2 单元', isRetired: false },
  }
  const window = { name: '枫林街道社工站', phone: '02200000001', openingWords: '' }
  stationSays({ ...known, 'places.get': { place, station: window } })
  render(<ReportPage />)
  await screen.findByText('枫林里 3 号楼 2 单元')
  expect(screen.queryByRole('textbox', { name: '具体在哪里' })).toBeNull()
  write('说两句', '灯一直不亮')
  tap('灯不亮', 'radio')
  tap('报上去')
  await waitFor(() =>
    expect(reported()).toMatchObject({ spot: { words: '3 号楼 2 单元', placeId: 'qdoor' } }),
  )
})

describe('maybe the same', () => {
  const looked = async (reports: readonly SameReport[], more: object = {}) => {
    stationSays({ ...known, 'requests.findSame': { reports }, ...more })
    await opened()
    fill()
    tap('报上去')
    await screen.findByRole('dialog', { name: '可能是同一件' })
  }

  test('what, where, how far, since when, how many; joining opens it and leaves no draft', async () => {
    await looked([lid])
    for (const words of ['井盖松了', '枫林里 小区东门口'])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0)
    expect(screen.getByText(/^大约 30 米 · .* · 3 人报过$/)).toBeTruthy()
    expect(screen.getByAltText('别人拍的照片').getAttribute('src')).toBe(lid.photoUrl)
    expect(callsOf('requests.report')).toHaveLength(0)
    tap('是同一件，一起报')
    await went('/pages/request/index?id=rnew1')
    expect(callsOf('requests.joinReport')[0]?.input).toEqual({ id: 'rlid' })
    expect(callsOf('requests.report')).toHaveLength(0)
  })

  test('not the same: it goes on its own', async () => {
    await looked([lid])
    tap('不是，单独报')
    await went('/pages/request/index?id=rnew1')
    expect(reported()).toMatchObject({ words: '井盖松了' })
    expect(callsOf('requests.joinReport')).toHaveLength(0)
  })

  test('one’s own is not joined, but opened', async () => {
    await looked([{ ...lid, isMine: true }])
    expect(screen.queryByRole('button', { name: '是同一件，一起报' })).toBeNull()
    tap('您报过了，看看办到哪一步')
    await went('/pages/request/index?id=rlid')
  })

  test('it ended meanwhile: kindly said, and reporting stays one tap away', async () => {
    const ended = refused('requests.report_ended', '这一件刚办完了。')
    await looked([lid], { 'requests.joinReport': ended })
    tap('是同一件，一起报')
    expect(await screen.findByText('这一件刚办完了。')).toBeTruthy()
    tap('不是，单独报')
    await went('/pages/request/index?id=rnew1')
  })

  test('only the nearest is red', async () => {
    await looked([lid, { ...lid, id: 'rother' }])
    const buttons = screen.getAllByRole('button', { name: '是同一件，一起报' })
    expect(buttons.map((button) => button.className.includes('btn-primary'))).toEqual([true, false])
  })
})

test('the draft survives closing', async () => {
  const page = await opened()
  fill()
  page.unmount()
  await opened()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '具体在哪里' }).value).toBe('小区东门口')
  expect(screen.getByRole('radio', { name: '路面井盖' }).getAttribute('aria-checked')).toBe('true')
})

test('without a connection nobody is kept from reporting; it goes again by itself, once', async () => {
  await opened()
  fill()
  stationSays({})
  tap('报上去')
  expect(await screen.findByText('网断了，写的都在')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  stationSays(known)
  act(() => heard(true))
  await went('/pages/request/index?id=rnew1')
  const ids = callsOf('requests.report').map(({ commandId }) => commandId)
  expect(new Set(ids).size).toBe(1)
  expect(ids.length).toBeGreaterThan(1)
})

test('what could not be sent goes from home, too', async () => {
  const page = await opened()
  fill()
  stationSays({})
  tap('报上去')
  await screen.findByText('网断了，写的都在')
  page.unmount()
  stationSays({ ...known, 'requests.listMine': { items: [] }, 'inbox.countUnread': { unread: 0 } })
  render(<HomePage />)
  expect(await screen.findByText('刚才没交上的，现在交上去了')).toBeTruthy()
  expect(new Set(callsOf('requests.report').map(({ commandId }) => commandId)).size).toBe(1)
})

test('a bare wire is first a danger', async () => {
  await opened()
  tap('电线外露', 'radio')
  expect(screen.getByText(/打 119 或者 120/)).toBeTruthy()
})

test('home leads here', async () => {
  stationSays({ ...known, 'requests.listMine': { items: [] }, 'inbox.countUnread': { unread: 0 } })
  render(<HomePage />)
  fireEvent.click(await screen.findByRole('button', { name: '报隐患' }))
  expect(phone.went).toEqual(['/pages/report/index'])
})

test('elder: three questions, one a screen; without a photo the kind says it', async () => {
  act(() => setElder(true))
  render(<ReportPage />)
  expect(screen.getByText('第 1 问，一共 3 问')).toBeTruthy()
  tap('不方便拍，下一问')
  expect(screen.getAllByRole('radio')).toHaveLength(8)
  tap('下一问')
  expect(screen.getByText('第 2 问，一共 3 问')).toBeTruthy()
  tap('楼道堆物', 'radio')
  tap('下一问')
  await screen.findByText('枫林里')
  write('具体在哪里', '6 号楼楼道')
  tap('报上去')
  await went('/pages/request/index?id=rnew1')
  expect(reported()).toMatchObject({ hazard: 'blocked', words: '楼道堆物', spot: { words: '6 号楼楼道' } })
})
