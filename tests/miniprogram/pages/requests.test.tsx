import { fireEvent, render, screen } from '@testing-library/react'
import RequestsPage from '@/pages/requests/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, lampRequest, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

beforeEach(() => {
  fresh()
})

test('a card leads to its request and says aloud what it is and where it stands', async () => {
  stationSays({ 'requests.listMine': { items: [lampRequest({ status: 'asking' })] } })
  render(<RequestsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^客厅的灯坏了，等您一句话，/ }))
  expect(phone.went).toEqual(['/pages/request/index?id=rlamp'])
})

test('open ones first, all of them on demand', async () => {
  stationSays({ 'requests.listMine': { items: [] } })
  render(<RequestsPage />)
  expect(await screen.findByText('手上没有在办的')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: '全部' }))
  expect(await screen.findByText('这里还空着')).toBeTruthy()
  expect(callsOf('requests.listMine').map(({ input }) => input)).toEqual([
    { openOnly: true },
    { openOnly: false },
  ])
  fireEvent.click(screen.getByRole('button', { name: '提需求' }))
  expect(phone.went).toEqual(['/pages/request-new/index'])
})

test('the list goes on', async () => {
  stationSays({ 'requests.listMine': { items: [lampRequest()], next: 'c1' } })
  render(<RequestsPage />)
  const more = await screen.findByRole('button', { name: '再看一些' })
  stationSays({ 'requests.listMine': { items: [lampRequest({ id: 'rrice', title: '米吃完了' })] } })
  fireEvent.click(more)
  expect(await screen.findByText('米吃完了')).toBeTruthy()
  expect(screen.getByText('客厅的灯坏了')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull()
})
